package com.tableturner.concierge.language;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Turns secrets into mentions; a phone number without a country's code is of the region given. */
final class SecretMentions {

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;

    SecretMentions(String region) {
        this.region = region;
    }

    Optional<Mention> of(Redactor.Secret secret) {
        return switch (secret.kind()) {
            case PHONE -> phone(secret);
            case EMAIL -> Optional.of(new Mention.Email(secret.span(), secret.value()));
            case CODE -> Optional.of(new Mention.Code(secret.span(), secret.value()));
            case CARD -> Optional.of(new Mention.Card(secret.span()));
        };
    }

    /** The number in E.164; nothing if there is no such number. */
    private Optional<Mention> phone(Redactor.Secret secret) {
        try {
            var number = library.parse(secret.value(), region);
            return library.isValidNumber(number)
                    ? Optional.of(new Mention.Phone(secret.span(), library.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
