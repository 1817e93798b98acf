package com.tableturner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands in {@code bin/}, on a project of their own in a path with spaces, with JDKs that only say who they are. */
@DisabledOnOs(OS.WINDOWS)
class ScriptsTests {

    /** All that the commands may use besides what they look for; the machine's own java and mvn stay out of sight. */
    private static final String[] TOOLS = {
        "bash", "cat", "dirname", "env", "find", "head", "id", "mktemp", "readlink", "rm", "sed", "tail", "touch"
    };

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path temporary;

    private Path project;
    private Path path;
    private Path jdks;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aBuiltProjectOnAMachineWithJava17() throws Exception {
        project = Files.createDirectories(temporary.resolve("my table turner"));
        path = Files.createDirectories(temporary.resolve("on the path"));
        jdks = Files.createDirectories(temporary.resolve("installed jdks"));
        for (var script : new String[] {"bin/lib.sh", "bin/run", "bin/test", "bin/backup", ".ci/run"}) {
            Files.createDirectories(project.resolve(script).getParent());
            Files.copy(Path.of(script), project.resolve(script));
        }
        for (var tool : TOOLS) {
            Files.createSymbolicLink(path.resolve(tool), find(tool));
        }
        write("pom.xml", LONG_AGO);
        write("src/main/java/A.java", LONG_AGO);
        write("target/table-turner.jar", LONG_AGO.plusSeconds(60));
        Files.createSymbolicLink(path.resolve("java"), jdk("jdk-17", "17.0.15").resolve("bin/java"));
        environment.put("PATH", path.toString());
        environment.put("JDK_FOLDERS", jdks.toString());
    }

    @Test
    void runTakesTheNewestJdkOfTheUsualFoldersWhenThePathHasAnOldOne() throws Exception {
        jdk("a jdk 21", "21.0.2");
        jdk("jdk-25", "25.0.1");
        jdk("jdk8", "1.8.0_402");

        var run = run("bin/run", "--server.port=9090", "--note=two words");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("jdk-25 ")
                .contains("-jar [" + project.toRealPath().resolve("target/table-turner.jar") + "]")
                .endsWith("[--server.port=9090] [--note=two words]\n");
    }

    @Test
    void runPrefersTheJdkOfJavaHome() throws Exception {
        jdk("jdk-25", "25.0.1");
        environment.put("JAVA_HOME", jdk("my 21", "21.0.2").toString());

        assertThat(run("bin/run").out()).startsWith("my 21 ");
    }

    @Test
    void runPassesOverAnOldJavaHome() throws Exception {
        jdk("jdk-25", "25.0.1");
        environment.put("JAVA_HOME", jdks.resolve("jdk-17").toString());

        assertThat(run("bin/run").out()).startsWith("jdk-25 ");
    }

    @Test
    void runPrefersTheJdkOnThePathWhenItIsNewEnough() throws Exception {
        jdk("jdk-25", "25.0.1");
        Files.delete(path.resolve("java"));
        Files.createSymbolicLink(path.resolve("java"), jdk("on path 22", "22").resolve("bin/java"));

        assertThat(run("bin/run").out()).startsWith("on path 22 ");
    }

    @Test
    void runAsksTheJdkItselfWhereItsReleaseFileIsMissing() throws Exception {
        Files.delete(jdk("jdk-25", "25.0.1").resolve("release"));

        assertThat(run("bin/run").out()).startsWith("jdk-25 ");
    }

    @Test
    void runSaysInOneLineWhatToInstallWhereThereIsNoJdk() throws Exception {
        var run = run("bin/run");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("JDK 21 or newer", "install", "JAVA_HOME");
    }

    @Test
    void runPassesOverAJavaThatCannotCompile() throws Exception {
        Files.delete(jdk("jre-25", "25.0.1").resolve("bin/javac"));

        assertThat(run("bin/run").code()).isEqualTo(1);
    }

    @Test
    void runDoesNotBuildWhatIsFresh() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("exit 1");

        assertThat(run("bin/run").code()).isZero();
    }

    @Test
    void runBuildsWhenASourceIsNewerThanTheJar() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("echo \"in [$PWD] for [$JAVA_HOME]: $*\" > asked");
        write("src/main/java/A.java", LONG_AGO.plusSeconds(120));

        var run = run("bin/run");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("jdk-25 ");
        assertThat(run.err()).hasLineCount(1).startsWith("Building Table Turner");
        assertThat(project.resolve("asked"))
                .content()
                .contains("in [" + project.toRealPath() + "]", "jdk-25]", " package");
    }

    @Test
    void runBuildsOnlyOnce() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("echo asked >> asked");
        write("pom.xml", LONG_AGO.plusSeconds(120));

        run("bin/run");
        run("bin/run");

        assertThat(project.resolve("asked")).hasContent("asked");
    }

    @Test
    void runShowsWhyABuildFailedAndStartsNothing() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("echo '[ERROR] A.java: missing return'; exit 1");
        write("pom.xml", LONG_AGO.plusSeconds(120));

        var run = run("bin/run");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[ERROR] A.java: missing return");
    }

    @Test
    void runSaysInOneLineWhatToInstallWhereThereIsNoMaven() throws Exception {
        jdk("jdk-25", "25.0.1");
        write("pom.xml", LONG_AGO.plusSeconds(120));

        var run = run("bin/run");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("Maven", "install");
    }

    @Test
    void runUnpacksTheJarItBuiltAndStartsWhatItUnpacked() throws Exception {
        maven("true");
        write("src/main/java/A.java", LONG_AGO.plusSeconds(120));
        var home = jdk("jdk-25", "25.0.1");
        var app = project.toRealPath().resolve("target/app/table-turner.jar");
        program(home.resolve("bin/java"), """
                if [ "$1" = -Djarmode=tools ]; then
                    '%s' -p target/app && echo unpacked > '%s' && echo asked >> asked; exit
                fi
                echo "$@"
                """.formatted(find("mkdir"), app)
                .replace("target/app &&", "'" + app.getParent() + "' &&"));

        run("bin/run");
        var again = run("bin/run", "--server.port=9090");

        assertThat(again.out()).contains("-jar " + app + " --server.port=9090");
        assertThat(temporary.resolve("asked")).hasContent("asked");
    }

    @Test
    void backupIsACommandOfTheJar() throws Exception {
        jdk("jdk-25", "25.0.1");

        assertThat(run("bin/backup", "my copy.db").out()).endsWith("[backup] [my copy.db]\n");
    }

    @Test
    void testHandsMavenTheJdkTheBrowserAndItsArguments() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("echo \"$JAVA_HOME|$CHROMIUM|$PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD|$*\"");
        environment.put("CHROMIUM", program(temporary.resolve("a browser"), "").toString());

        var run = run(".ci/run", "-Dtest=SignInTests");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo(jdks.resolve("jdk-25") + "|" + temporary.resolve("a browser")
                        + "|1|-B --no-transfer-progress verify -Dtest=SignInTests\n");
    }

    @Test
    void testSaysInOneLineWhatToInstallWhereThereIsNoBrowser() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("echo started");

        var run = run("bin/test");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains("Chromium", "install", "CHROMIUM");
    }

    @Test
    void testEndsAsMavenEnds() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("exit 3");
        environment.put("CHROMIUM", program(temporary.resolve("browser"), "").toString());

        assertThat(run("bin/test").code()).isEqualTo(3);
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(String script, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(project.resolve(script).toString());
        command.addAll(List.of(arguments));
        var out = temporary.resolve("out");
        var err = temporary.resolve("err");
        var builder = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var code = builder.start().waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(jdks.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/javac"), "");
        program(home.resolve("bin/java"), """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
                printf '%s'
                printf ' %%s %%s' "$1" "$2"; shift 2
                printf ' [%%s]' "$@"; echo
                """.formatted(version, name));
        return home;
    }

    private void maven(String does) throws IOException {
        program(path.resolve("mvn"), does);
    }

    private static Path program(Path file, String does) throws IOException {
        Files.writeString(file, "#!/usr/bin/env bash\n" + does + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String name, Instant modified) throws IOException {
        var file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        for (var each = file; !each.equals(project); each = each.getParent()) {
            Files.setLastModifiedTime(each, FileTime.from(modified));
        }
    }

    private static Path find(String tool) {
        for (var folder : System.getenv("PATH").split(":")) {
            var candidate = Path.of(folder, tool);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException("No " + tool + " on this machine");
    }
}
