package com.example;

import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneObjectStubbedTest extends Stubbed {}
