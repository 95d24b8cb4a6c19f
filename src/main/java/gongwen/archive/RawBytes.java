package gongwen.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes at places of a file, with the numbers of a ZIP, the lowest byte first. */
final class RawBytes {
  private final FileChannel channel;
  private final long size;

  RawBytes(FileChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  long size() {
    return size;
  }

  ByteBuffer at(long position, int length) throws IOException, ZipFault {
    if (position < 0 || length < 0 || position > size - length) {
      throw ZipFault.damaged(
          "文件不完整：有一部分在文件末尾之后", "it is truncated: a part of it lies behind its end");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw ZipFault.damaged("文件在读取时变短了", "it became shorter while it was read");
      }
    }
    return bytes.flip();
  }

  static int u16(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  static long u32(ByteBuffer bytes, int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }

  /** A number of eight bytes; none that is meant is so large that it looks negative here. */
  static long u64(ByteBuffer bytes, int at) throws ZipFault {
    long number = bytes.getLong(at);
    if (number < 0) {
      throw ZipFault.damaged("有一个数字大得不可能", "one of its numbers is impossibly large");
    }
    return number;
  }

  /** The name of a file. */
  static String text(byte[] name) throws ZipFault {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      throw ZipFault.unsafe("有文件名不是 UTF-8", "the name of a file in it is not UTF-8");
    }
  }
}
