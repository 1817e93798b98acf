package com.tableturner;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.AuditLog;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Whatever begins a transaction that may write leads, somewhere below, to the audit log. What does not is listed here
 * with the reason; a new one fails this test until it records, or is justified.
 */
class AuditRuleTests {

    private static final String AUDIT_TRAIL = "com.tableturner.reservation.AuditTrail";

    /** The data of others is not changed by these, or their rows are records of their own. */
    private static final Map<String, String> UNAUDITED = Map.ofEntries(
            entry("base.Preferences.keep", "how somebody likes to see a grid"),
            entry("concierge.Conversations.add", "a conversation is a record of itself, for whoever has it"),
            entry("concierge.Conversations.begin", "a conversation is a record of itself, for whoever has it"),
            entry("concierge.Conversations.claim", "a conversation is a record of itself, for whoever has it"),
            entry("concierge.Conversations.delete", "a conversation is a record of itself, for whoever has it"),
            entry("concierge.Conversations.deleteAllOf", "a conversation is a record of itself, for whoever has it"),
            entry("concierge.Conversations.forgetOld", "deletes what no longer counts"),
            entry("concierge.Conversations.moveAll", "part of a merge, which is audited where it begins"),
            entry("concierge.Conversations.nextTurn", "a conversation is a record of itself, for whoever has it"),
            entry("concierge.Conversations.save", "a conversation is a record of itself, for whoever has it"),
            entry("concierge.Proposals.done", "a proposal changes nothing; the booking that follows is audited"),
            entry("concierge.Proposals.open", "a proposal changes nothing; the booking that follows is audited"),
            entry("concierge.Proposals.withdraw", "a proposal changes nothing; the booking that follows is audited"),
            entry("diner.DeviceTokens.issue", "signing in; the row is the record"),
            entry("diner.DeviceTokens.show", "signing in; the row is the record"),
            entry("diner.DeviceTokens.revoke", "signing out"),
            entry("diner.DeviceTokens.revokeAll", "signing out"),
            entry("diner.DeviceTokens.forgetOld", "deletes what no longer counts"),
            entry("diner.OneTimeCodes.issue", "sign-in codes live for minutes"),
            entry("diner.OneTimeCodes.forgetOld", "deletes what no longer counts"),
            entry("diner.SignIn.verify", "a diner's own sign-in; the row says when it began"),
            entry("diner.SignIn.saveName", "a diner's own name, which the audit must not hold"),
            entry("diner.SignIn.signOutEverywhere", "signing out"),
            entry("exchange.Imports.check", "tries an import and takes all of it back"),
            entry("insight.RefusalCounter.flush", "counts; changes nobody's data"),
            entry("insight.RollUpKeeper.recount", "counts what is audited where it changed"),
            entry("insight.RollUpKeeper.mend", "counts what is audited where it changed"),
            entry("insight.DaySettler.settle", "packs what is audited where it changed"),
            entry("notification.Outbox.takeDue", "sends what the change that is audited asked for"),
            entry("notification.Outbox.settle", "sends what the change that is audited asked for"),
            entry("reservation.CloseOuts.refuseWhilePromised", "only reads, and may refuse the change around it"),
            entry("reservation.HoldDesk.hold", "a hold lives for minutes and changes nothing that is kept"),
            entry("reservation.HoldDesk.release", "a hold lives for minutes and changes nothing that is kept"),
            entry("reservation.HoldDesk.sweep", "a hold lives for minutes and changes nothing that is kept"),
            entry("reservation.Impacts.preview", "tries an edit and takes all of it back"),
            entry("reservation.Upkeep.forgetKeys", "deletes what no longer counts"),
            entry("restaurant.CatalogueSeed.afterSingletonsInstantiated", "fills an empty database at its first start"),
            entry("restaurant.Plans.load", "only reads"),
            entry("staff.StaffDevices.issue", "signing in; the row is the record"),
            entry("staff.StaffDevices.show", "signing in; the row is the record"),
            entry("staff.StaffDevices.revoke", "signing out"),
            entry("staff.StaffDevices.forgetOld", "deletes what no longer counts"),
            entry("staff.SignInFailures.begin", "counts tries; the row is the record"),
            entry("staff.SignInFailures.succeeded", "counts tries; the row is the record"),
            entry("staff.SignInFailures.forgetOld", "deletes what no longer counts"));

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.tableturner");

    @Test
    void everyTransactionThatMayWriteLeavesAnAuditRow() {
        var silent = new TreeSet<String>();
        for (var method : methods()) {
            if (begins(method) && !leadsToAudit(method)) {
                silent.add(name(method));
            }
        }
        assertThat(silent).isEqualTo(new TreeSet<>(UNAUDITED.keySet()));
    }

    private static Iterable<JavaMethod> methods() {
        return () ->
                PRODUCTION.stream().flatMap(type -> type.getMethods().stream()).iterator();
    }

    private static boolean begins(JavaMethod method) {
        var demarcation = method.isAnnotatedWith(Transactional.class)
                ? Stream.of(method.getAnnotationOfType(Transactional.class))
                : isProxied(method) && method.getOwner().isAnnotatedWith(Transactional.class)
                        ? Stream.of(method.getOwner().getAnnotationOfType(Transactional.class))
                        : Stream.<Transactional>empty();
        return demarcation.anyMatch(rule -> !rule.readOnly() && rule.propagation() != Propagation.MANDATORY)
                || method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(TransactionOperations.class)
                                && call.getName().startsWith("execute"));
    }

    private static boolean isProxied(JavaMethod method) {
        return Stream.of("PRIVATE", "STATIC", "SYNTHETIC")
                .noneMatch(modifier -> method.getModifiers().stream()
                        .anyMatch(own -> own.name().equals(modifier)));
    }

    private static boolean leadsToAudit(JavaMethod start) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        var open = new ArrayDeque<JavaCodeUnit>();
        open.add(start);
        while (!open.isEmpty()) {
            var unit = open.poll();
            if (!seen.add(unit)) {
                continue;
            }
            if (isAudit(unit.getOwner())) {
                return true;
            }
            Stream.concat(unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(target -> target.getOwner().getPackageName().startsWith("com.tableturner"))
                    .forEach(open::add);
        }
        return false;
    }

    private static boolean isAudit(JavaClass owner) {
        return owner.isEquivalentTo(AuditLog.class) || owner.getName().equals(AUDIT_TRAIL);
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName().substring("com.tableturner.".length()) + "." + method.getName();
    }
}
