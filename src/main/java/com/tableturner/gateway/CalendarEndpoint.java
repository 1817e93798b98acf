package com.tableturner.gateway;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.notification.CalendarFile;
import com.tableturner.notification.CalendarFiles;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A diner's own reservations as calendar files; whatever is not theirs is not found, like what does not exist. */
@RestController
class CalendarEndpoint {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFiles files;

    CalendarEndpoint(CalendarFiles files) {
        this.files = files;
    }

    @GetMapping("/calendar/{number}.ics")
    ResponseEntity<byte[]> file(@PathVariable String number) {
        try {
            return found(files.of(CurrentActor.get(), number));
        } catch (NotAllowed nothingOfTheirs) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<byte[]> found(CalendarFile file) {
        var disposition =
                ContentDisposition.attachment().filename(file.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }
}
