package com.tableturner.exchange;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Files are made and read apart from what screens wait for, two at a time; others queue. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    private static final int AT_ONCE = 2;

    @Bean(defaultCandidate = false)
    @Qualifier("exchange")
    Executor exchangeExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(AT_ONCE);
        executor.setMaxPoolSize(AT_ONCE);
        executor.setThreadNamePrefix("exchange-");
        executor.setDaemon(true);
        return executor;
    }
}
