package com.tableturner.diner;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.tableturner.base.BadInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads phone numbers as people write them; one without a country code is of the configured region. */
@Component
class PhoneNumbers {

    static final String FIELD = "phoneNumber";

    private static final int LONGEST_TYPED = 40;

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;

    PhoneNumbers(@Value("${tableturner.phone-region:IN}") String region) {
        if (!library.getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException(
                    "tableturner.phone-region is not a region with phone numbers: " + region);
        }
        this.region = region;
    }

    /** The calling code of the configured region, as in {@code +91}. */
    String callingCode() {
        return "+" + library.getCountryCodeForRegion(region);
    }

    /**
     * @throws BadInput if what was typed is no phone number; the problem is a {@link PhoneProblem#key()}
     */
    PhoneNumber read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw refused(PhoneProblem.EMPTY);
        }
        if (text.codePoints().anyMatch(Character::isLetter)) {
            throw refused(PhoneProblem.LETTERS);
        }
        if (text.length() > LONGEST_TYPED) {
            throw refused(PhoneProblem.TOO_LONG);
        }
        if (text.codePoints().filter(Character::isDigit).count() == 1) {
            throw refused(PhoneProblem.TOO_SHORT); // the library sees no number at all in one digit
        }
        var number = parse(text);
        requireLength(number);
        if (number.hasExtension() || !library.isValidNumber(number)) {
            throw refused(PhoneProblem.NOT_A_NUMBER);
        }
        return new PhoneNumber(library.format(number, PhoneNumberFormat.E164));
    }

    private Phonenumber.PhoneNumber parse(String text) {
        try {
            return library.parse(text, region);
        } catch (NumberParseException failed) {
            throw refused(
                    switch (failed.getErrorType()) {
                        case TOO_SHORT_NSN, TOO_SHORT_AFTER_IDD -> PhoneProblem.TOO_SHORT;
                        case TOO_LONG -> PhoneProblem.TOO_LONG;
                        case INVALID_COUNTRY_CODE, NOT_A_NUMBER -> PhoneProblem.NOT_A_NUMBER;
                    });
        }
    }

    private void requireLength(Phonenumber.PhoneNumber number) {
        switch (library.isPossibleNumberWithReason(number)) {
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> throw refused(PhoneProblem.TOO_SHORT);
            case TOO_LONG -> throw refused(PhoneProblem.TOO_LONG);
            case IS_POSSIBLE, INVALID_LENGTH, INVALID_COUNTRY_CODE -> {}
        }
    }

    private static BadInput refused(PhoneProblem problem) {
        return new BadInput(FIELD, problem.key());
    }
}
