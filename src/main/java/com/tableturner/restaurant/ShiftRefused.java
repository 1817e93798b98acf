package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
import java.util.List;
import java.util.function.IntFunction;

/** One of several shifts makes no sense, or not beside the others. */
public final class ShiftRefused extends BadInput {

    private final int position;

    ShiftRefused(int position, String field, String problem, String... details) {
        super(field, problem, details);
        this.position = position;
    }

    /** Which of the shifts it is, from 0. */
    public int position() {
        return position;
    }

    /** Reads so many shifts; which one is refused is part of the refusal. */
    public static List<ServicePeriod> read(int count, IntFunction<ServicePeriod> shift) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(position -> {
                    try {
                        return shift.apply(position);
                    } catch (BadInput wrong) {
                        throw at(position, wrong);
                    }
                })
                .toList();
    }

    /**
     * @throws ShiftRefused if one of a day's shifts has no pacing to speak of or a name too long to keep, or two overlap:
     *     each lasts from its first seating to its end
     */
    static void refuseSenseless(List<ServicePeriod> shifts) {
        for (var position = 0; position < shifts.size(); position++) {
            var shift = shifts.get(position);
            try {
                shift.requireSense();
            } catch (BadInput wrong) {
                throw at(position, wrong);
            }
            for (var earlier : shifts.subList(0, position)) {
                if (shift.overlaps(earlier)) {
                    throw new ShiftRefused(position, "firstSeating", "overlaps", earlier.name());
                }
            }
        }
    }

    private static ShiftRefused at(int position, BadInput wrong) {
        return new ShiftRefused(
                position, wrong.field(), wrong.problem(), wrong.details().toArray(String[]::new));
    }
}
