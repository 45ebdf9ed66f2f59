package com.example;

import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("jdk")
class ShopOverJdkTest extends ShopTest {}
