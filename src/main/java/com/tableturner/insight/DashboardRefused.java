package com.tableturner.insight;

/** A dashboard that cannot be shown as asked for; nothing was read. */
public class DashboardRefused extends RuntimeException {

    /** Why. */
    public enum Problem {
        /** The last day is before the first. */
        ENDS_BEFORE_START,
        /** More than {@link DashboardFilter#MOST_DAYS} days. */
        TOO_LONG,
        /** A date outside of what is kept. */
        NO_SUCH_TIME,
        /** A restaurant was named that there is not, or that the actor may not see. */
        NOT_YOURS,
        /** The actor may see no restaurant at all. */
        NO_RESTAURANTS,
        /** No restaurant is in the areas and of the cuisines asked for. */
        NONE_MATCHES
    }

    private final Problem problem;

    DashboardRefused(Problem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
