package com.tableturner.concierge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.concierge.SignInStep.Outcome;
import com.tableturner.concierge.language.Redactor;
import com.tableturner.diner.CodeSent;
import com.tableturner.diner.PhoneNumber;
import com.tableturner.diner.SignInResult;
import com.tableturner.diner.TooManyCodes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signing in inside the chat. The number waits in memory for its code, and is written down nowhere. */
@Component
class SignInByChat {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 100_000;

    private final Cache<Long, PhoneNumber> waiting =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** @param sent the code just sent, which a demo shows on the page */
    record Result(SignInStep step, @Nullable CodeSent sent) {}

    Result handle(long conversationId, List<Redactor.Secret> secrets, Door door) {
        var phone = value(secrets, Redactor.Kind.PHONE);
        var code = value(secrets, Redactor.Kind.CODE);
        var known = waiting.getIfPresent(conversationId);
        if (CurrentActor.get() instanceof Actor.Diner) {
            return result(phone.isPresent() ? Outcome.NOT_NEEDED : Outcome.NONE, "");
        }
        if (phone.isPresent()) {
            return requestCode(conversationId, phone.get(), door);
        }
        if (known == null) {
            return result(Outcome.NONE, "");
        }
        return code.map(digits -> open(conversationId, known, digits, door))
                .orElseGet(() -> result(Outcome.WAITING, known.ending()));
    }

    private Result requestCode(long conversationId, String number, Door door) {
        try {
            var sent = door.requestCode(number);
            waiting.put(conversationId, sent.phone());
            return new Result(new SignInStep(Outcome.CODE_SENT, sent.phone().ending()), sent);
        } catch (BadInput wrong) {
            return result(Outcome.NOT_A_NUMBER, "");
        } catch (TooManyCodes tooMany) {
            return result(Outcome.TOO_MANY_CODES, String.valueOf(tooMany.waitMinutes()));
        }
    }

    private Result open(long conversationId, PhoneNumber phone, String code, Door door) {
        return switch (door.open(phone, code)) {
            case SignInResult.Welcome welcome -> {
                waiting.invalidate(conversationId);
                yield result(Outcome.SIGNED_IN, "");
            }
            case SignInResult.WrongCode wrong -> result(Outcome.WRONG_CODE, String.valueOf(wrong.triesLeft()));
            case SignInResult.TriesUsedUp used -> {
                waiting.invalidate(conversationId);
                yield result(Outcome.TRIES_USED_UP, "");
            }
            case SignInResult.CodeExpired expired -> {
                waiting.invalidate(conversationId);
                yield result(Outcome.CODE_EXPIRED, "");
            }
        };
    }

    boolean isWaiting(long conversationId) {
        return waiting.getIfPresent(conversationId) != null;
    }

    /** Sends another code to the number that waits for one. */
    Optional<CodeSent> again(long conversationId, Door door) {
        return Optional.ofNullable(waiting.getIfPresent(conversationId)).map(phone -> door.requestCode(phone.e164()));
    }

    private static Result result(Outcome outcome, String detail) {
        return new Result(new SignInStep(outcome, detail), null);
    }

    private static Optional<String> value(List<Redactor.Secret> secrets, Redactor.Kind kind) {
        return secrets.stream()
                .filter(secret -> secret.kind() == kind)
                .map(Redactor.Secret::value)
                .findFirst();
    }
}
