package gongwen.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that fails once more has come out of it than may: for what unpacks to an unknown length.
 * It counts what it gives, so what is skipped is read as well.
 */
public final class BoundedInput extends FilterInputStream {
  private final Budget budget;

  /** How many bytes may still come, out of one stream or out of several together. */
  public static final class Budget {
    private long left;

    public Budget(long bytes) {
      this.left = bytes;
    }

    private void spend(long bytes) throws TooLargeException {
      left -= bytes;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }

  /** More came than may. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  public BoundedInput(InputStream in, long bytes) {
    this(in, new Budget(bytes));
  }

  public BoundedInput(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    budget.spend(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int count = super.read(to, from, length);
    budget.spend(Math.max(0, count));
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.max(0, Math.min(count, 1 << 13))).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
