package gongwen.sheet;

/** POI logs through an interface that complains when nobody listens, and prints stack traces. */
final class QuietPoi {
  private QuietPoi() {}

  /** To be called before the first class of POI is. */
  static void please() {
    silence(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    silence("org.apache.logging.log4j.simplelog.level", "OFF");
  }

  private static void silence(String property, String value) {
    System.setProperty(property, System.getProperty(property, value));
  }
}
