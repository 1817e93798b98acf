package com.tableturner.base;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The one filter chain. Views say by annotation who may open them, services by {@code @PreAuthorize} who may call them;
 * whatever is not named here needs a session. Each kind of user brings its own {@link AuthenticationProvider}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurityConfiguration {

    /** Where strangers are sent; the login view of one module, known here by its address only. */
    private static final String SIGN_IN = "/sign-in";

    private static final String STAFF_SIGN_IN = "/staff/sign-in";

    private static final String[] PUBLIC = {
        "/styles/**", "/icons/**", "/modules/**", "/_static/**", "/calendar/**", "/actuator/health/**", "/error"
    };

    private static final String CONTENT_SECURITY =
            "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

    /**
     * Pages reach Vaadin by a forward, at whose end Tomcat commits the response past Spring's wrapper: headers written
     * later are lost. Written first, they may still be replaced, as static files do with their {@code Cache-Control}.
     */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    @ConditionalOnWebApplication // the core also runs alone, for benchmarks and tests
    SecurityFilterChain filterChain(HttpSecurity http, KeptDevices devices, SessionAuthenticationStrategy atSignIn) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll());
        http.headers(WebSecurityConfiguration::headers);
        http.sessionManagement(session -> session.sessionAuthenticationStrategy(atSignIn));
        devices.keys().forEach(key -> http.authenticationProvider(new RememberMeAuthenticationProvider(key)));
        http.rememberMe(remember -> remember.rememberMeServices(devices));
        http.exceptionHandling(strangers -> strangers.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(STAFF_SIGN_IN), pathPattern("/staff/**")));
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SIGN_IN).logoutSuccessHandler(new SignedOut()))
                .build();
    }

    /** Brings whoever signs out to the entrance of the site they were on. */
    private static final class SignedOut extends SimpleUrlLogoutSuccessHandler {

        SignedOut() {
            setRedirectStrategy(new UidlRedirectStrategy());
        }

        @Override
        protected String determineTargetUrl(
                HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
            return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                    ? principal.afterSignOut()
                    : "/";
        }
    }

    @Bean
    @Lazy // the core also runs without anybody who could sign in
    AuthenticationManager authenticationManager(List<AuthenticationProvider> providers) {
        return new ProviderManager(providers);
    }

    /** Every kind of device that may stay signed in, as one. */
    @Bean
    @Primary
    KeptDevices keptDevices(List<RememberMeServices> kinds) {
        return new KeptDevices(kinds);
    }

    /** Whoever signs in gets another session id than the one a stranger may have planted. */
    @Bean
    SessionAuthenticationStrategy sessionAtSignIn() {
        return new ChangeSessionIdAuthenticationStrategy();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(self), microphone=(self)"))
                .contentSecurityPolicy(content -> content.policyDirectives(CONTENT_SECURITY))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                .withObjectPostProcessor(EAGERLY);
    }
}
