package com.example;

class FirstStubbedTest extends Stubbed {}
