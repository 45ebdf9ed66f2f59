package com.example;

import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("feign")
class ShopOverFeignTest extends ShopTest {}
