package gongwen.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the operating system says reaches the reader in the reader's language. */
class SystemFaultTest {
  private static Diagnostic told(IOException e) {
    return SystemFault.report(
        FileCode.CANNOT_WRITE, "%s 不能写入：%s", "%s cannot be written: %s", Path.of("x"), e);
  }

  private static void assertTold(String zh, String hint, IOException e) {
    Diagnostic told = told(e);
    assertEquals("x 不能写入：" + zh, told.message().zh());
    assertEquals(List.of(hint), told.hints().stream().map(Message::zh).toList());
  }

  @Test
  void aFullDisk() {
    String hint = "腾出空间后再运行一次";
    assertTold("磁盘已满", hint, new IOException("No space left on device"));
    assertTold("磁盘已满", hint, new FileSystemException("x", null, "No space left on device"));
    assertTold("磁盘已满", hint, new FileSystemException("x", null, "磁盘空间不足。\r\n"));
  }

  @Test
  void whereNobodyMayWrite() {
    assertTold("没有权限", "换一个有权限的位置，或请管理员放开权限", new AccessDeniedException("x"));
    assertTold("这里是只读的", "换一个能写的位置", new FileSystemException("x", null, "Read-only file system"));
    assertTold("名称太长", "换一个短一些的名称", new FileSystemException("x", null, "File name too long"));
  }

  @Test
  void whatIsNotThereOrNoFolder() {
    assertTold("文件或它的文件夹不见了", "看看是不是刚被移走或删除，再运行一次", new NoSuchFileException("x"));
    assertTold("该是文件夹的地方有一个文件或断开的链接", "移走它，或换一个位置", new NotDirectoryException("x"));
  }

  @Test
  void anythingElseInTheSystemsOwnWords() {
    Diagnostic told = told(new FileSystemException("x", null, "Stale file handle"));
    assertEquals("x cannot be written: Stale file handle", told.message().en());
    assertEquals("x 不能写入：Stale file handle", told.message().zh());
    assertEquals(List.of(), told.hints());
    assertEquals("x cannot be written: IOException", told(new IOException()).message().en());
  }
}
