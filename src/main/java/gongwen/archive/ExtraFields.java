package gongwen.archive;

import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ExtraFieldUtils;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.UnparseableExtraFieldData;
import org.apache.commons.compress.archivers.zip.Zip64ExtendedInformationExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.ExtraFieldParsingMode;
import org.apache.commons.compress.archivers.zip.ZipExtraField;

/** What a ZIP says of a file beside its header: sizes of eight bytes, a second name. */
record ExtraFields(List<ZipExtraField> fields) {
  /** Those of a local header. */
  static ExtraFields local(byte[] bytes) throws ZipFault {
    try {
      return of(ExtraFieldUtils.parse(bytes, true, ExtraFieldParsingMode.BEST_EFFORT));
    } catch (ZipException e) {
      throw damaged();
    }
  }

  /** Those of the directory. */
  static ExtraFields of(ZipArchiveEntry file) throws ZipFault {
    return of(file.getExtraFields(true));
  }

  private static ExtraFields of(ZipExtraField... fields) throws ZipFault {
    if (Arrays.stream(fields).anyMatch(UnparseableExtraFieldData.class::isInstance)) {
      throw damaged();
    }
    return new ExtraFields(List.of(fields));
  }

  private static ZipFault damaged() {
    return ZipFault.damaged("目录损坏", "its directory is damaged");
  }

  /** A size that needs eight bytes. */
  long large(boolean unpacked) throws ZipFault {
    for (ZipExtraField field : fields) {
      if (field instanceof Zip64ExtendedInformationExtraField sizes && sizes.getSize() != null) {
        return (unpacked ? sizes.getSize() : sizes.getCompressedSize()).getLongValue();
      }
    }
    throw damaged();
  }

  /** Some programs take the second name, which must be the same. */
  void checkName(byte[] name) throws ZipFault {
    CRC32 crc = new CRC32();
    crc.update(name);
    for (ZipExtraField field : fields) {
      boolean names = field.getHeaderId().equals(UnicodePathExtraField.UPATH_ID);
      boolean same =
          field instanceof UnicodePathExtraField second
              && (second.getNameCRC32() != crc.getValue()
                  || Arrays.equals(second.getUnicodeName(), name));
      if (names && !same) {
        throw ZipFault.unsafe(
            "“%s”有两个不同的名称", "\"%s\" has two different names", RawBytes.text(name));
      }
    }
  }
}
