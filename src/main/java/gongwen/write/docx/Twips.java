package gongwen.write.docx;

import gongwen.standard.Measure;

/** The units of WordprocessingML: 1/20, 1/8 and ½ of a point. */
final class Twips {
  private Twips() {}

  static long ofPoints(double points) {
    return Math.round(points * 20);
  }

  static long ofMillimetres(double millimetres) {
    return ofPoints(Measure.points(millimetres));
  }

  /** A font size. */
  static long halfPoints(double points) {
    return Math.round(points * 2);
  }

  /** The width of a rule. */
  static long eighths(Measure measure) {
    return Math.round(measure.points() * 8);
  }
}
