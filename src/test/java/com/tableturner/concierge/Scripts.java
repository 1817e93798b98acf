package com.tableturner.concierge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** Reads the scripted conversations. Dates and times stay texts. */
final class Scripts {

    private static final Path FOLDER = Path.of("src/test/resources/conversations");

    private Scripts() {}

    static List<Script> all() {
        var scripts = new ArrayList<Script>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                scripts.addAll(read(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return scripts;
    }

    private static List<Script> read(Path file) throws IOException {
        var options = new LoaderOptions();
        var yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new TextsResolver());
        var mapper = JsonMapper.builder().build();
        var entries = (List<?>) yaml.load(Files.readString(file));
        return entries.stream()
                .map(entry -> mapper.convertValue(entry, Script.class))
                .toList();
    }

    /** Numbers and booleans are known; 2026-11-27 and 19:30 are texts. */
    private static final class TextsResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("[0-9]+"), "0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("^(?:~|null|)$"), "~n\0");
        }
    }
}
