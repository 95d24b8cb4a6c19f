package gongwen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The language server that editors start for YAML, as an editor talks to it. */
final class LanguageServer implements AutoCloseable {
  /** Where {@code .ci/run} installs it. */
  static final Path SCRIPT =
      Path.of("target/language-server/node_modules/yaml-language-server/bin/yaml-language-server");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final Thread watch;
  private JsonNode diagnostics = JSON.nullNode();
  private int requests;

  /**
   * @param seconds it is ended then, so that a test cannot hang
   */
  LanguageServer(int seconds) throws IOException {
    process =
        new ProcessBuilder("node", SCRIPT.toAbsolutePath().toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    in = new BufferedInputStream(process.getInputStream());
    out = process.getOutputStream();
    watch = new Thread(() -> end(seconds));
    watch.setDaemon(true);
    watch.start();
    request(
        "initialize", Map.of("capabilities", Map.of("workspace", Map.of("configuration", true))));
    send(Map.of("method", "initialized", "params", Map.of()));
  }

  static boolean installed() {
    try {
      Process node = new ProcessBuilder("node", "--version").start();
      return node.waitFor() == 0 && Files.exists(SCRIPT);
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void end(int seconds) {
    try {
      process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  /** Opens a file and waits for what the server finds in it. */
  List<String> open(Path file) throws IOException {
    diagnostics = JSON.nullNode();
    Map<String, Object> document =
        Map.of(
            "uri",
            file.toUri().toString(),
            "languageId",
            "yaml",
            "version",
            1,
            "text",
            Files.readString(file));
    send(Map.of("method", "textDocument/didOpen", "params", Map.of("textDocument", document)));
    while (diagnostics.isNull()) {
      take();
    }
    return diagnostics.findParents("range").stream()
        .map(
            each -> {
              JsonNode start = each.get("range").get("start");
              return (start.get("line").asInt() + 1)
                  + ":"
                  + (start.get("character").asInt() + 1)
                  + " "
                  + each.get("message").asText();
            })
        .toList();
  }

  /** What is offered at a place; line and column count from 1. */
  List<String> completion(Path file, int line, int column) throws IOException {
    JsonNode answer = request("textDocument/completion", at(file, line, column));
    return answer.findValuesAsText("label");
  }

  /** The text that is shown at a place, without the signs that keep Markdown from reading it. */
  String hover(Path file, int line, int column) throws IOException {
    JsonNode answer = request("textDocument/hover", at(file, line, column));
    return answer.path("contents").path("value").asText().replace("\\", "");
  }

  private static Map<String, Object> at(Path file, int line, int column) {
    return Map.of(
        "textDocument", Map.of("uri", file.toUri().toString()),
        "position", Map.of("line", line - 1, "character", column - 1));
  }

  private JsonNode request(String method, Object params) throws IOException {
    int id = ++requests;
    send(Map.of("id", id, "method", method, "params", params));
    for (JsonNode message = take(); ; message = take()) {
      if (message.path("id").asInt() == id && !message.has("method")) {
        return message.path("result");
      }
    }
  }

  /** One message; what the server asks is answered. */
  private JsonNode take() throws IOException {
    JsonNode message = read();
    String method = message.path("method").asText();
    if (method.equals("workspace/configuration")) {
      List<?> answers =
          message.get("params").get("items").findValuesAsText("section").stream()
              .map(
                  section ->
                      section.equals("yaml")
                          ? Map.of(
                              "validate", true,
                              "hover", true,
                              "completion", true,
                              "schemaStore", Map.of("enable", false))
                          : Map.of())
              .toList();
      send(Map.of("id", message.get("id"), "result", answers));
    } else if (message.has("id") && !method.isEmpty()) {
      send(Map.of("id", message.get("id"), "result", Map.of()));
    } else if (method.equals("textDocument/publishDiagnostics")) {
      diagnostics = message.get("params").get("diagnostics");
    }
    return message;
  }

  private JsonNode read() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    return JSON.readTree(in.readNBytes(length));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new AssertionError("the language server ended");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private void send(Map<String, Object> message) throws IOException {
    Map<String, Object> whole = new HashMap<>(message);
    whole.put("jsonrpc", "2.0");
    byte[] bytes = JSON.writeValueAsBytes(whole);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
  }

  @Override
  public void close() {
    process.destroy();
    watch.interrupt();
  }
}
