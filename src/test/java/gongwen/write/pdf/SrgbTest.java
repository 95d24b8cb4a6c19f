package gongwen.write.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbTest {
  /** Java reads the profile and finds its own sRGB in it. */
  @ParameterizedTest
  @CsvSource({"0,0,0", "1,1,1", "1,0,0", "0,1,0", "0,0,1", "0.5,0.2,0.8", "0.02,0.9,0.4"})
  void coloursMeanWhatTheyMeanInSrgb(float red, float green, float blue) {
    ICC_Profile profile = ICC_Profile.getInstance(Srgb.profile());
    assertEquals(ColorSpace.TYPE_RGB, profile.getColorSpaceType());
    float[] colour = {red, green, blue};
    float[] own = new ICC_ColorSpace(profile).toRGB(colour);
    assertArrayEquals(colour, own, 0.01f);
  }
}
