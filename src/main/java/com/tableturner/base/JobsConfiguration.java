package com.tableturner.base;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the scheduled jobs, unless {@code tableturner.jobs} says that another instance does. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "tableturner.jobs", matchIfMissing = true)
class JobsConfiguration {}
