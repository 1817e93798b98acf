package com.tableturner.diner;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Who a request comes from. What proxies say counts only from those configured: anybody can write a header. */
@Component
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<IpAddressMatcher> proxies;

    ClientAddress(SignInProperties properties) {
        proxies =
                properties.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The nearest address that is not one of our proxies, going back from the direct peer. */
    public String of(HttpServletRequest request) {
        var nearest = request.getRemoteAddr();
        for (var hop : hopsNearestFirst(request)) {
            if (!isProxy(nearest) || !NUMERIC.matcher(hop).matches()) {
                return nearest;
            }
            nearest = hop;
        }
        return nearest;
    }

    private boolean isProxy(String address) {
        return NUMERIC.matcher(address).matches() && proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static List<String> hopsNearestFirst(HttpServletRequest request) {
        var hops = new ArrayList<String>();
        for (var header : Collections.list(request.getHeaders(FORWARDED_FOR))) {
            for (var hop : header.split(",")) {
                hops.add(hop.strip());
            }
        }
        return hops.reversed();
    }
}
