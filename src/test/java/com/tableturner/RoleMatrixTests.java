package com.tableturner;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.OpenToAll;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, service and endpoint, and who may use it, as {@code role-matrix.txt} says. Each door is tried with every
 * role; a new one fails until somebody has written down whom it is for.
 */
@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class RoleMatrixTests {

    /** What was found, to be compared with what is written down. */
    private static final Path FOUND = Path.of("target", "role-matrix.txt");

    private static final String STRANGER = "STRANGER";
    private static final List<String> EVERYBODY =
            List.of(STRANGER, Roles.DINER, Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN);
    private static final String PACKAGE = "com.tableturner";

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyDoorIsForThoseItIsWrittenDownFor() throws IOException {
        var doors = new TreeSet<String>();
        doors.addAll(routes());
        doors.addAll(services());
        doors.addAll(endpoints());

        Files.write(FOUND, doors);
        assertThat(doors).noneMatch(door -> door.endsWith("nobody is asked"));
        assertThat(doors).isEqualTo(new TreeSet<>(written()));
    }

    private static List<String> written() {
        try (var file = RoleMatrixTests.class.getResourceAsStream("/role-matrix.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // -- routes

    private static List<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents(PACKAGE).stream()
                .map(found -> type(Objects.requireNonNull(found.getBeanClassName())))
                .map(view -> "route /" + view.getAnnotation(Route.class).value() + ": " + whoOpens(view))
                .toList();
    }

    private static String whoOpens(Class<?> view) {
        return EVERYBODY.stream().filter(who -> opens(view, who)).collect(Collectors.joining(" "));
    }

    /** The view and each layout around it let them in. */
    private static boolean opens(Class<?> view, String who) {
        var checker = new AccessAnnotationChecker();
        var authentication = authentication(who);
        var principal = who.equals(STRANGER) ? null : authentication;
        var chain = new ArrayList<Class<?>>(List.of(view));
        var layout = view.getAnnotation(Route.class).layout();
        while (layout != null && layout.getName().startsWith(PACKAGE)) {
            chain.add(layout);
            var parent = layout.getAnnotation(ParentLayout.class);
            layout = parent == null ? null : parent.value();
        }
        return chain.stream().allMatch(type -> checker.hasAccess(type, principal, who::equals));
    }

    // -- services

    private List<String> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(service -> service.getName().startsWith(PACKAGE) && Modifier.isPublic(service.getModifiers()))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> !isEnd(service, method))
                        .map(method ->
                                "service " + name(service) + "." + method.getName() + ": " + whoCalls(service, method)))
                .distinct()
                .toList();
    }

    /** What Spring calls when the application stops is no door. */
    private static boolean isEnd(Class<?> service, Method method) {
        return DisposableBean.class.isAssignableFrom(service)
                && method.getName().equals("destroy")
                && method.getParameterCount() == 0;
    }

    private static String whoCalls(Class<?> service, Method method) {
        var rule = AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(service, PreAuthorize.class);
        var asked = Stream.of(method.getParameterTypes()).anyMatch(Actor.class::isAssignableFrom);
        if (!rule) {
            return service.isAnnotationPresent(OpenToAll.class)
                    ? "open to all"
                    : asked ? "the actor is asked" : "nobody is asked";
        }
        var manager = new PreAuthorizeAuthorizationManager();
        var who = EVERYBODY.stream()
                .filter(one -> {
                    var decision = manager.authorize(() -> authentication(one), invocation(service, method));
                    return decision != null && decision.isGranted();
                })
                .collect(Collectors.joining(" "));
        return asked ? who + ", and the actor is asked" : who;
    }

    private static MethodInvocation invocation(Class<?> service, Method method) {
        return new MethodInvocation() {
            @Override
            public Method getMethod() {
                return method;
            }

            @Override
            public Object[] getArguments() {
                return new Object[method.getParameterCount()];
            }

            @Override
            public Object proceed() {
                throw new IllegalStateException("Only asked, never called");
            }

            @Override
            public Object getThis() {
                return new Object();
            }

            @Override
            public Method getStaticPart() {
                return method;
            }

            @Override
            public String toString() {
                return service + "." + method.getName();
            }
        };
    }

    // -- endpoints

    private List<String> endpoints() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(mapped -> mapped.getValue().getBeanType().getName().startsWith(PACKAGE))
                .flatMap(mapped -> mapped.getKey().getPatternValues().stream()
                        .map(pattern -> "endpoint " + mapped.getKey().getMethodsCondition() + " " + pattern + ": "
                                + whoPasses(pattern)))
                .distinct()
                .toList();
    }

    private String whoPasses(String pattern) {
        return EVERYBODY.stream().filter(who -> passes(pattern, who)).collect(Collectors.joining(" "));
    }

    private boolean passes(String pattern, String who) {
        var path = pattern.replaceAll("\\{[^}]*}", "1").replace("**", "1");
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        if (!who.equals(STRANGER)) {
            var session = new MockHttpSession();
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    new SecurityContextImpl(authentication(who)));
            request.setSession(session);
        }
        var beyond = new MockFilterChain();
        try {
            security.doFilter(request, new MockHttpServletResponse(), beyond);
        } catch (IOException | jakarta.servlet.ServletException failed) {
            throw new IllegalStateException(failed);
        }
        return beyond.getRequest() != null;
    }

    private static Authentication authentication(String who) {
        return who.equals(STRANGER)
                ? new AnonymousAuthenticationToken(
                        "key", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                : new TestingAuthenticationToken("somebody", "", "ROLE_" + who);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String name(Class<?> service) {
        return service.getName().substring(PACKAGE.length() + 1);
    }
}
