package com.tableturner.diner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs each test of a browserless class as a new diner who is signed in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInFactory.class)
public @interface SignedIn {}
