package com.example;

class SecondStubbedTest extends Stubbed {}
