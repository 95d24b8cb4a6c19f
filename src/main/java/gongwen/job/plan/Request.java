package gongwen.job.plan;

import gongwen.source.UnsavedFiles;
import gongwen.yaml.YamlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done.
 *
 * @param inputs files and folders, as the user typed them
 * @param root how far paths in files may reach; empty: the folder given, or the file's own
 * @param profile a file with deviations from the standard layout
 * @param fontFolders where to look for fonts first
 * @param draft whether a document that is not finished is marked as a draft
 * @param earlier documents of which the text must not be taken over
 * @param strict whether a unit is passed over when one of its members has errors
 * @param expected a list of the units that have to be there
 * @param standardInput what the path {@code -} stands for; empty: a file of that name
 * @param unsaved what is read in place of files of the disk
 */
public record Request(
    List<Path> inputs,
    Optional<Path> root,
    Selection selection,
    Optional<Path> profile,
    List<Path> fontFolders,
    boolean draft,
    List<Path> earlier,
    boolean strict,
    Optional<Path> expected,
    Optional<StandardInput> standardInput,
    UnsavedFiles unsaved) {

  /** A unit file that was read from the standard input. */
  public record StandardInput(byte[] bytes) {
    /** Reads it to its end, or to where it is too long for a unit file. */
    public static StandardInput of(InputStream in) throws IOException {
      return new StandardInput(in.readNBytes(YamlLimits.MAX_SIZE + 1));
    }
  }

  public Request {
    inputs = List.copyOf(inputs);
    fontFolders = List.copyOf(fontFolders);
    earlier = List.copyOf(earlier);
  }

  /** Files and folders only, of which finished documents are made. */
  public Request(
      List<Path> inputs,
      Optional<Path> root,
      Selection selection,
      Optional<Path> profile,
      List<Path> fontFolders,
      boolean strict) {
    this(
        inputs,
        root,
        selection,
        profile,
        fontFolders,
        false,
        List.of(),
        strict,
        Optional.empty(),
        Optional.empty(),
        UnsavedFiles.NONE);
  }

  /** The same, with these folders of fonts. */
  public Request withFontFolders(List<Path> folders) {
    return with(folders, draft, earlier, strict, expected, standardInput, unsaved);
  }

  /** The same, marking drafts if that is wanted. */
  public Request withDraft(boolean wanted) {
    return with(fontFolders, wanted, earlier, strict, expected, standardInput, unsaved);
  }

  /** The same, compared with these documents. */
  public Request withEarlier(List<Path> documents) {
    return with(fontFolders, draft, documents, strict, expected, standardInput, unsaved);
  }

  /** The same, as strict as this. */
  public Request withStrict(boolean wanted) {
    return with(fontFolders, draft, earlier, wanted, expected, standardInput, unsaved);
  }

  /** The same, expecting the units of this list. */
  public Request withExpected(Optional<Path> list) {
    return with(fontFolders, draft, earlier, strict, list, standardInput, unsaved);
  }

  /** The same, with this instead of a file that is called {@code -}. */
  public Request withStandardInput(StandardInput given) {
    return with(fontFolders, draft, earlier, strict, expected, Optional.of(given), unsaved);
  }

  /** The same, with these files as they would be. */
  public Request withUnsaved(UnsavedFiles files) {
    return with(fontFolders, draft, earlier, strict, expected, standardInput, files);
  }

  private Request with(
      List<Path> fonts,
      boolean drafts,
      List<Path> documents,
      boolean strictly,
      Optional<Path> list,
      Optional<StandardInput> input,
      UnsavedFiles files) {
    return new Request(
        inputs, root, selection, profile, fonts, drafts, documents, strictly, list, input, files);
  }
}
