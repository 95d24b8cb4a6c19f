package gongwen.testing;

import gongwen.json.Json;
import gongwen.json.JsonFault;
import gongwen.json.JsonReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assumptions;

/**
 * Headless Chromium with one page, driven by its DevTools protocol. It hears what the page asks the
 * network for and what it complains of.
 */
public final class Browser implements Closeable {
  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final long SECONDS = 60;

  private final Process process;
  private final Map<Long, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Map<?, ?>>> events = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final WebSocket socket;
  private String session = "";
  private long calls;

  private Browser(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Ear()).join();
  }

  /**
   * Skips the test, with a message, where there is no Chromium.
   *
   * @param folder for the browser's own files
   */
  public static Browser start(Path folder) {
    Optional<Path> program = program();
    Assumptions.assumeTrue(
        program.isPresent(), "chromium is not installed: the page is not looked at");
    List<String> command =
        List.of(
            program.orElseThrow().toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-extensions",
            "--disable-background-networking",
            "--remote-debugging-port=0",
            "--user-data-dir=" + folder.resolve("chromium"),
            "about:blank");
    try {
      Path log = folder.resolve("chromium.log");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(log.toFile());
      builder.environment().put("TMPDIR", folder.toString());
      Process process = builder.start();
      try {
        Browser browser = new Browser(process, address(process, log));
        browser.openPage();
        return browser;
      } catch (IOException | RuntimeException | Error e) {
        process.destroyForcibly();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> program() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      for (String name : PROGRAMS) {
        if (Files.isExecutable(Path.of(folder, name))) {
          return Optional.of(Path.of(folder, name));
        }
      }
    }
    return Optional.empty();
  }

  /** Where it listens; it says so in its first lines. */
  private static URI address(Process process, Path log) throws IOException {
    String mark = "DevTools listening on ";
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith(mark)) {
            return URI.create(line.substring(mark.length()).strip());
          }
        }
      }
      pause();
    }
    throw new AssertionError("chromium did not start: " + Files.readString(log));
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void openPage() {
    Object target = call("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    session =
        String.valueOf(
            call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId"));
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Map.of());
    }
  }

  /** Opens a page and waits until it is loaded. */
  public void open(URI address) {
    // From another part of the same page nothing would be loaded.
    load("about:blank");
    requests.clear();
    complaints.clear();
    load(address.toString());
  }

  private void load(String address) {
    CompletableFuture<Map<?, ?>> loaded = new CompletableFuture<>();
    events.put("Page.loadEventFired", loaded);
    call("Page.navigate", Map.of("url", address));
    await(loaded, "load " + address);
  }

  /** The size of the window, in CSS pixels. */
  public void size(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Turns scripts off or on, for the next page. */
  public void scripts(boolean wanted) {
    call("Emulation.setScriptExecutionDisabled", Map.of("value", !wanted));
  }

  /** What a JavaScript expression comes to: a text, number, truth, list or map. */
  public Object evaluate(String expression) {
    Map<?, ?> answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.get("exceptionDetails") != null) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    Object result = answer.get("result");
    Object value = result instanceof Map<?, ?> map ? map.get("value") : null;
    return value == null ? "" : value;
  }

  public String text(String expression) {
    return String.valueOf(evaluate(expression));
  }

  /** Waits until a JavaScript expression is true. */
  public void await(String expression) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!evaluate(expression).equals(true)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression);
      }
      pause();
    }
  }

  /** Writes into what has the focus. */
  public void type(String text) {
    call("Input.insertText", Map.of("text", text));
  }

  /**
   * Presses a key.
   *
   * @param key its name, as Tab, Enter, ArrowDown
   */
  public void press(String key) {
    Map<String, Integer> codes =
        Map.of(
            "Tab",
            9,
            "Enter",
            13,
            "ArrowLeft",
            37,
            "ArrowUp",
            38,
            "ArrowRight",
            39,
            "ArrowDown",
            40,
            "/",
            191);
    int code = codes.getOrDefault(key, 0);
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    call(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            "keyDown",
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            code,
            "text",
            text));
    call(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }

  /** Prints the page to a PDF on A4. */
  public Path print(Path file) throws IOException {
    Map<?, ?> answer =
        call("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
    return Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
  }

  /** What the window shows. */
  public Path picture(Path file) throws IOException {
    Map<?, ?> answer = call("Page.captureScreenshot", Map.of("format", "png"));
    return Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
  }

  /** What the page asked for since it was opened, itself included. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Errors and warnings since the page was opened. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  private Map<?, ?> call(String method, Map<String, Object> params) {
    Map<String, Object> message = new LinkedHashMap<>();
    long id = ++calls;
    message.put("id", id);
    message.put("method", method);
    message.put("params", params);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(Json.of(message), true).join();
    Map<?, ?> told = await(answer, method);
    if (told.get("error") != null) {
      throw new AssertionError(method + ": " + told.get("error"));
    }
    return told.get("result") instanceof Map<?, ?> result ? result : Map.of();
  }

  private static Map<?, ?> await(CompletableFuture<Map<?, ?>> answer, String what) {
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("no answer to " + what, e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    // They write to the browser's folder, which the test is about to remove.
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      for (ProcessHandle helper : helpers) {
        helper.destroyForcibly();
        helper.onExit().get(SECONDS, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("chromium does not end", e);
    }
  }

  /** Puts the pieces of messages together, and hands them to whom they are for. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder heard = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      heard.append(piece);
      if (last) {
        String text = heard.toString();
        heard.setLength(0);
        try {
          take((Map<?, ?>) JsonReader.read(text));
        } catch (JsonFault e) {
          complaints.add(text);
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture("");
    }

    private void take(Map<?, ?> message) {
      if (message.get("id") instanceof Long id) {
        Optional.ofNullable(waiting.remove(id)).ifPresent(answer -> answer.complete(message));
        return;
      }
      String method = String.valueOf(message.get("method"));
      Map<?, ?> params = message.get("params") instanceof Map<?, ?> map ? map : Map.of();
      switch (method) {
        case "Network.requestWillBeSent" ->
            requests.add(
                params.get("request") instanceof Map<?, ?> map
                    ? String.valueOf(map.get("url"))
                    : "");
        case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" ->
            complaints.add(params.toString());
        default ->
            Optional.ofNullable(events.remove(method)).ifPresent(event -> event.complete(params));
      }
    }
  }
}
