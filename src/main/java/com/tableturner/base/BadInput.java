package com.tableturner.base;

import java.util.List;

/** A value that no rule of booking can make sense of: names the field and the problem, for the form to word. */
public class BadInput extends RuntimeException {

    private final String field;
    private final String problem;
    private final List<String> details;

    /**
     * @param field the field's name, as in {@code customerName}
     * @param problem a short key of what is wrong, as in {@code empty} or {@code too-long}
     * @param details what else the words name, as the shift that is in the way
     */
    public BadInput(String field, String problem, String... details) {
        super(field + " is " + problem);
        this.field = field;
        this.problem = problem;
        this.details = List.of(details);
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }

    public List<String> details() {
        return details;
    }
}
