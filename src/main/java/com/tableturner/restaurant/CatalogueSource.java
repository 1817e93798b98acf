package com.tableturner.restaurant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The configured catalogue: the one that comes with Table Turner, or a file of the operator's own. */
@Component
class CatalogueSource {

    private static final String SHIPPED = "restaurants.csv";
    private static final int SMALL = 10;

    private final String source;

    CatalogueSource(CatalogueProperties properties) {
        this.source = properties.source();
    }

    /**
     * @throws CatalogueRefused if the file is not there or holds a mistake
     */
    List<CatalogueEntry> read() {
        return switch (source) {
            case CatalogueProperties.NONE -> List.of();
            case CatalogueProperties.FULL -> shipped();
            case CatalogueProperties.SMALL -> shipped().subList(0, SMALL);
            default -> CatalogueFile.read(source, ownFile());
        };
    }

    private static List<CatalogueEntry> shipped() {
        try {
            return CatalogueFile.read(SHIPPED, new ClassPathResource("catalogue/" + SHIPPED).getContentAsByteArray());
        } catch (IOException missing) {
            throw new CatalogueRefused(List.of(SHIPPED + ": is missing from the application"));
        }
    }

    private byte[] ownFile() {
        try {
            var path = Path.of(source);
            if (!Files.isRegularFile(path)) {
                throw refused("there is no such file");
            }
            return Files.readAllBytes(path);
        } catch (IOException | InvalidPathException unreadable) {
            throw refused("the file cannot be read");
        }
    }

    private CatalogueRefused refused(String reason) {
        return new CatalogueRefused(List.of(
                source + ": " + reason + "; tableturner.catalogue is full, small, none or the path of a CSV file"));
    }
}
