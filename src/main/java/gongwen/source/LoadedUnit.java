package gongwen.source;

import gongwen.model.Dossier;
import gongwen.text.Places;
import gongwen.yaml.Remark;
import java.util.List;

/**
 * A unit's records with those of its direct members.
 *
 * @param places where they stand
 * @param reached the files that were read for it, and the folders that were looked through
 * @param kind {@link FileKind#UNIT}, or {@link FileKind#PART} for a file with unit and year that
 *     lists no reports
 * @param remarks what its file and those that it shares say to the program
 */
public record LoadedUnit(
    Dossier dossier, Places places, List<Reached> reached, FileKind kind, List<Remark> remarks) {
  public LoadedUnit {
    reached = List.copyOf(reached);
    remarks = List.copyOf(remarks);
  }
}
