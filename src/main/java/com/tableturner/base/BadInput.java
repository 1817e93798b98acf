package com.tableturner.base;

/** A value that no rule of booking can make sense of: names the field and the problem, for the form to word. */
public class BadInput extends RuntimeException {

    private final String field;
    private final String problem;

    /**
     * @param field the field's name, as in {@code customerName}
     * @param problem a short key of what is wrong, as in {@code empty} or {@code too-long}
     */
    public BadInput(String field, String problem) {
        super(field + " is " + problem);
        this.field = field;
        this.problem = problem;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }
}
