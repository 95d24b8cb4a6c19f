package gongwen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the built distribution, in surroundings as bad as they come. */
class LauncherIT {
  private static final String JAVA = System.getProperty("java.home");
  private static final Path BUILT = Path.of("target", "gongwen").toAbsolutePath();

  @TempDir private Path top;
  private Path home;
  private Path unit;
  private final Map<String, String> env = new LinkedHashMap<>();
  private final List<String> prefix = new ArrayList<>();
  private final List<Path> errors = new ArrayList<>();

  @BeforeEach
  void install() throws IOException {
    assumeTrue(File.separatorChar == '/', "the launcher is for POSIX shells");
    home = top.resolve("安装 处/gongwen");
    try (Stream<Path> all = Files.walk(BUILT)) {
      for (Path from : all.sorted().toList()) {
        Path to = home.resolve(BUILT.relativize(from).toString());
        if (from.startsWith(BUILT.resolve("cache"))) {
          continue;
        }
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else if (from.toString().endsWith(".jar")) {
          Files.createLink(to, from);
        } else {
          Files.copy(from, to);
        }
      }
    }
    home.resolve("bin/gongwen").toFile().setExecutable(true);
    unit = top.resolve("单位 一.yaml");
    Files.copy(Path.of("examples/qinghe-school/2024.yaml"), unit);
    env.put("JAVA_HOME", JAVA);
    env.put("PATH", System.getenv("PATH"));
    env.put("HOME", top.resolve("用户").toString());
    env.put("LANG", "C.UTF-8");
  }

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of("/bin/sh", home + "/bin/gongwen"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(top.toFile());
    builder.environment().clear();
    builder.environment().putAll(env);
    Path err = Files.createTempFile(top, "err", ".txt");
    errors.add(err);
    return builder.redirectError(err.toFile()).start();
  }

  private Run run(String... args) throws Exception {
    return finish(start(args), errors.get(errors.size() - 1));
  }

  private static Run finish(Process process, Path err) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  private Run render() throws Exception {
    return run("render", unit.toString(), "--report", "q2", "-f", "md", "-o", "出", "--force");
  }

  private static List<String> archives(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .map(name -> name.substring(name.lastIndexOf('.') + 1))
          .sorted()
          .toList();
    }
  }

  private static void assertRendered(Run run) {
    assertEquals(0, run.code(), run.err());
    assertEquals("出/清禾小学党支部-2024-Q2-分析研判报告.md\n", run.out());
    assertFalse(run.err().contains("[cds]") || run.err().contains("VM"), run.err());
  }

  @Test
  void theFirstRunLaysUpTheClassesAndTheNextUseThem() throws Exception {
    assertRendered(render());
    assertEquals(List.of("jsa", "key"), archives(home.resolve("cache")));
    Object made = Files.getLastModifiedTime(home.resolve("cache"));
    assertRendered(render());
    assertEquals(made, Files.getLastModifiedTime(home.resolve("cache")), "made once");
  }

  @Test
  void aNewJarMakesANewArchive() throws Exception {
    assertRendered(render());
    Object made = Files.getLastModifiedTime(home.resolve("cache"));
    Path jar = home.resolve("lib/gongwen.jar");
    byte[] bytes = Files.readAllBytes(jar);
    Files.delete(jar);
    Files.write(jar, bytes);
    assertRendered(render());
    assertFalse(made.equals(Files.getLastModifiedTime(home.resolve("cache"))));
  }

  @Test
  void aDamagedArchiveDoesNoHarm() throws Exception {
    assertRendered(render());
    Path archive;
    try (Stream<Path> all = Files.list(home.resolve("cache"))) {
      archive = all.filter(path -> path.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
    archive.toFile().setWritable(true);
    Files.writeString(archive, "not an archive");
    assertRendered(render());
  }

  @Test
  void anInstallationThatCannotBeWrittenUsesTheUsersCache() throws Exception {
    Path cache = Files.createDirectories(top.resolve("缓存"));
    permit(home, "r-xr-xr-x");
    try {
      if (Files.isWritable(home)) {
        // The superuser writes everywhere, so somebody else has to try.
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(Files.isExecutable(setpriv), "setpriv is needed to try it as another user");
        prefix.addAll(
            List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
        permit(top, "rwxrwxrwx");
        permit(cache, "rwxrwxrwx");
      }
      env.put("XDG_CACHE_HOME", cache.toString());
      assertRendered(render());
      assertEquals(List.of("jsa", "key"), archives(cache));
      assertFalse(Files.exists(home.resolve("cache")));
    } finally {
      permit(home, "rwxr-xr-x");
    }
  }

  private static void permit(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void anArchiveThatCannotBeMadeIsTriedOnce() throws Exception {
    // A file where the folder would be: nothing can be laid up, not even that it failed.
    Files.writeString(home.resolve("cache"), "in the way");
    assertRendered(render());
    assertRendered(render());
    assertEquals("in the way", Files.readString(home.resolve("cache")));
  }

  @Test
  void twoFirstRunsAtOnceDoNotHurtEachOther() throws Exception {
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      runs.add(start("render", unit.toString(), "--report", "q2", "-f", "md", "-o", "出" + i));
    }
    for (int i = 0; i < 2; i++) {
      Run run = finish(runs.get(i), errors.get(i));
      assertEquals(0, run.code(), run.err());
      assertEquals("出" + i + "/清禾小学党支部-2024-Q2-分析研判报告.md\n", run.out());
    }
    assertEquals(List.of("jsa", "key"), archives(home.resolve("cache")));
  }

  @Test
  void chinesePathsWorkWithoutAUtf8Locale() throws Exception {
    for (Map<String, String> locale :
        List.of(
            Map.of("LC_ALL", "C"),
            Map.of("LANG", "POSIX"),
            Map.of("LANG", "xx_YY.UTF-8"),
            Map.of("LC_ALL", "zh_CN.GB18030"),
            Map.<String, String>of())) {
      env.keySet().removeAll(List.of("LC_ALL", "LANG"));
      env.putAll(locale);
      assertRendered(render());
    }
  }

  @Test
  void theLanguageOfANarrowLocaleIsKept() throws Exception {
    env.remove("LANG");
    env.put("LC_ALL", "zh_CN.GB18030");
    assertTrue(run("--help").out().startsWith("用法"));
  }

  @Test
  void withoutJavaItSaysSoInBothLanguages() throws Exception {
    env.remove("JAVA_HOME");
    env.put("PATH", top.resolve("nowhere").toString());
    Run run = run("--version");
    assertEquals(ExitCode.ENVIRONMENT.code(), run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("找不到 java") && run.err().contains("no java found"), run.err());
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    Path old = top.resolve("jdk-11");
    Files.createDirectories(old.resolve("bin"));
    Files.copy(Path.of("/bin/true"), old.resolve("bin/java"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.22\"\n");
    env.put("JAVA_HOME", old.toString());
    Run run = run("--version");
    assertEquals(ExitCode.ENVIRONMENT.code(), run.code());
    assertTrue(run.err().contains("11.0.22"), run.err());
  }

  @Test
  void aLinkToTheLauncherWorks() throws Exception {
    Path bin = Files.createDirectories(top.resolve("bin"));
    Path link =
        Files.createSymbolicLink(bin.resolve("gongwen"), Path.of("../安装 处/gongwen/bin/gongwen"));
    Process process = new ProcessBuilder(link.toString(), "--version").start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(out.startsWith("gongwen "), out);
  }

  @Test
  void theExitCodeComesThrough() throws Exception {
    assertEquals(2, run("rende").code());
    assertEquals(1, run("check", "nowhere.yaml").code());
  }
}
