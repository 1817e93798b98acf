package com.tableturner.base;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;

/** Whether the web server will get its address and port, found out before anything else is started. */
final class PortCheck {

    private static final int HIGHEST = 65_535;

    private PortCheck() {}

    /**
     * Takes the port for a moment; port 0 means any and is always free.
     *
     * @throws StartRefused if the port is in use or not allowed, or the address is not one of this machine
     */
    static void check(String address, String port) {
        var number = number(port);
        var host = host(address);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, number));
        } catch (IOException failed) {
            throw new StartRefused(reason(host, number, failed), failed);
        }
    }

    static String inUse(int port) {
        return "port " + port + " is in use; stop what runs there, or choose another: --server.port="
                + (port < HIGHEST ? port + 1 : port - 1);
    }

    private static int number(String port) {
        try {
            var number = Integer.parseInt(port.strip());
            if (number >= 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like a number that is no port
        }
        throw new StartRefused("the port " + port + " (server.port, SERVER_PORT) is not a number from 0 to " + HIGHEST);
    }

    private static InetAddress host(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException unknown) {
            throw new StartRefused("the address " + address + " (server.address) is not known", unknown);
        }
    }

    private static String reason(InetAddress host, int port, IOException failed) {
        var message = failed.getMessage() == null ? "" : failed.getMessage();
        if (message.toLowerCase(Locale.ROOT).contains("in use")) {
            return inUse(port);
        }
        if (!isOfThisMachine(host)) {
            return "the address " + host.getHostAddress() + " (server.address) is not one of this machine";
        }
        return "port " + port + " cannot be opened: " + message;
    }

    private static boolean isOfThisMachine(InetAddress host) {
        try {
            return host.isAnyLocalAddress() || NetworkInterface.getByInetAddress(host) != null;
        } catch (IOException unknown) {
            return true;
        }
    }
}
