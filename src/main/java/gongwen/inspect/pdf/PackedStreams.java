package gongwen.inspect.pdf;

import gongwen.text.BoundedInput;
import gongwen.text.BoundedInput.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks what a PDF file has packed by Flate, and keeps none of it, to see that it stays within
 * bounds: the library unpacks into memory and has no limit of its own. The structure of the file is
 * not believed; whatever stands behind the word {@code stream} is tried.
 */
final class PackedStreams {
  /** A file of documents is far smaller; it is looked at as a whole. */
  private static final long LARGEST_FILE = 256L << 20;

  /** One stream; a page of A3 scanned at 600 dots per inch takes 200 MB. */
  private static final long LARGEST = 256L << 20;

  private static final long LARGEST_IN_ALL = 4L << 30;

  /** Streams may be packed several times; honest programs do so once. */
  private static final int LAYERS = 3;

  private static final byte[] WORD = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);

  private final byte[] file;
  private final byte[] buffer = new byte[1 << 16];
  private final BoundedInput.Budget inAll = new BoundedInput.Budget(LARGEST_IN_ALL);

  private PackedStreams(byte[] file) {
    this.file = file;
  }

  /** Whether a file can be read without filling the memory, as far as Flate is concerned. */
  static boolean withinBounds(Path file) throws IOException {
    return Files.size(file) <= LARGEST_FILE
        && new PackedStreams(Files.readAllBytes(file)).withinBounds();
  }

  private boolean withinBounds() throws IOException {
    for (int at = 0; at + WORD.length < file.length; at++) {
      if (stands(WORD, at) && !(at >= END.length && stands(END, at - END.length))) {
        int start = at + WORD.length;
        start += file[start] == '\r' ? 1 : 0;
        start += start < file.length && file[start] == '\n' ? 1 : 0;
        try {
          unpack(start);
        } catch (TooLargeException e) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean stands(byte[] word, int at) {
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private void unpack(int start) throws IOException {
    List<Inflater> inflaters = new ArrayList<>();
    List<InputStream> innermostFirst = new ArrayList<>();
    InputStream in = new ByteArrayInputStream(file, start, file.length - start);
    try {
      for (int i = 0; i < LAYERS && skipHead(in); i++) {
        Inflater inflater = new Inflater(true);
        inflaters.add(inflater);
        InputStream layer = new InflaterInputStream(in, inflater, buffer.length);
        in = new BoundedInput(new BoundedInput(layer, LARGEST), inAll);
        innermostFirst.add(0, in);
      }
      for (InputStream layer : innermostFirst) {
        drain(layer);
      }
    } finally {
      inflaters.forEach(Inflater::end);
    }
  }

  /** The two bytes before what is packed; the library does not look at them either. */
  private static boolean skipHead(InputStream in) throws TooLargeException {
    try {
      in.skipNBytes(2);
      return true;
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException notPacked) {
      return false;
    }
  }

  private void drain(InputStream in) throws TooLargeException {
    try {
      while (in.read(buffer) >= 0) {
        continue;
      }
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException notPackedFromHereOn) {
      return;
    }
  }
}
