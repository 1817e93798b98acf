package com.tableturner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** No container engine runs in the build: what the files in {@code docker/} name is at least there. */
class DockerFilesTests {

    private static final Path FOLDER = Path.of("docker");

    /** What the application reads, by the name of the property it becomes. */
    private static final Map<String, String> VARIABLES = Map.of(
            "TABLETURNER_DB", "tableturner.db",
            "TABLETURNER_DB_USERNAME", "tableturner.db-username",
            "TABLETURNER_DB_PASSWORD", "tableturner.db-password",
            "SERVER_ADDRESS", "server.address",
            "SERVER_PORT", "server.port");

    @Test
    void theImageTakesTheJarThatTheBuildMakes() throws Exception {
        var jar = "target/" + finalName() + ".jar";

        assertThat(dockerfile()).contains("COPY " + jar + " /app/table-turner.jar\n");
        assertThat(dockerfile()).contains("\"/app/table-turner.jar\"]");
        assertThat(FOLDER.resolve("Dockerfile.dockerignore")).content().contains("!" + jar);
    }

    @Test
    void theImageRunsTheJavaTheBuildAimsAt() throws Exception {
        var release = first("<java.version>(\\d+)</java.version>", Files.readString(Path.of("pom.xml")));

        assertThat(dockerfile()).contains("FROM eclipse-temurin:" + release + "-jre\n");
    }

    @Test
    void theImageOpensThePortTheApplicationListensOn() throws Exception {
        var port = String.valueOf(defaults().getProperty("server.port"));

        assertThat(first("EXPOSE (\\d+)", dockerfile())).isEqualTo(port);
        assertThat(first("SERVER_PORT=(\\d+)", dockerfile())).isEqualTo(port);
        assertThat(service("app").get("ports")).isEqualTo(List.of(port + ":" + port));
    }

    @Test
    void theImageKeepsItsFileInTheVolumeThatItsUserOwns() throws Exception {
        assertThat(first("TABLETURNER_DB=(\\S+)/table_turner.db", dockerfile()))
                .isEqualTo(first("VOLUME (\\S+)", dockerfile()))
                .isEqualTo(first("install -d -o tableturner -g tableturner (\\S+)", dockerfile()));
        assertThat(first("(?m)^USER (\\S+)", dockerfile())).isEqualTo("tableturner");
        assertThat(service("app").get("volumes")).isEqualTo(List.of("table-turner:/data"));
    }

    @Test
    void theImageIsAskedForItsHealthWhereTheApplicationTellsIt() throws Exception {
        assertThat(dockerfile()).contains("GET /actuator/health ");
        assertThat(defaults().getProperty("management.endpoints.web.exposure.include"))
                .contains("health");
        assertThat(defaults().getProperty("management.endpoints.web.base-path")).isNull();
    }

    @Test
    void everyVariableIsOneTheApplicationReads() throws Exception {
        var named = Pattern.compile("([A-Z_]+)=")
                .matcher(first("(?s)\nENV (.*?)\n\n", dockerfile()))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        named.addAll(environment("app").keySet());

        assertThat(named).isEqualTo(VARIABLES.keySet());
        VARIABLES.forEach((variable, property) ->
                assertThat(bound(variable, property)).as(property).isEqualTo("seen"));
    }

    @Test
    void theApplicationMeetsThePostgresqlServerOfItsProfile() throws Exception {
        var server = environment("postgres");

        assertThat(service("postgres")).containsEntry("profiles", List.of("postgres"));
        assertThat(environment("app")).containsEntry("TABLETURNER_DB_USERNAME", server.get("POSTGRES_USER"));
        assertThat(environment("app")).containsEntry("TABLETURNER_DB_PASSWORD", server.get("POSTGRES_PASSWORD"));
        assertThat(compose()).contains("jdbc:postgresql://postgres:5432/" + server.get("POSTGRES_DB"));
    }

    @Test
    void noPasswordHasADefault() throws Exception {
        assertThat(environment("postgres")).containsEntry("POSTGRES_PASSWORD", "${POSTGRES_PASSWORD:-}");
    }

    @Test
    void everyVolumeIsDeclaredAndTheBuildFindsItsFiles() throws Exception {
        Map<String, Object> all = new Yaml().load(compose());
        assertThat(all.get("volumes"))
                .isInstanceOfSatisfying(
                        Map.class,
                        declared -> assertThat(declared.keySet()).isEqualTo(Set.of("table-turner", "postgres")));
        assertThat(service("app").get("build"))
                .isEqualTo(Map.of(
                        "context",
                        "..",
                        "dockerfile",
                        FOLDER.resolve("Dockerfile").toString()));
        assertThat(FOLDER.resolve("..").resolve(FOLDER).resolve("Dockerfile")).isRegularFile();
    }

    private static String bound(String variable, String property) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource("systemEnvironment", Map.of(variable, "seen")));
        return Binder.get(environment).bind(property, String.class).orElse("unseen");
    }

    /** The shipped properties, where nothing in the environment stands in for them. */
    private static StandardEnvironment defaults() throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove("systemEnvironment");
        environment.getPropertySources().remove("systemProperties");
        new PropertiesPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.properties"))
                .forEach(environment.getPropertySources()::addLast);
        return environment;
    }

    private static String finalName() throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        return pom.getElementsByTagName("finalName").item(0).getTextContent();
    }

    private static String first(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String dockerfile() throws IOException {
        return Files.readString(FOLDER.resolve("Dockerfile"));
    }

    private static String compose() throws IOException {
        return Files.readString(FOLDER.resolve("compose.yaml"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String name) throws IOException {
        Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(compose());
        return all.get("services").get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) throws IOException {
        return (Map<String, Object>) service(service).get("environment");
    }
}
