package redress.letters;

import java.util.Map;
import java.util.TreeMap;

/** The texts a letter is made from, to be kept beside it. */
record Wording(String text, Template template, SharedParagraphs paragraphs) {

    /** The shared paragraphs it takes in, by name. */
    Map<String, String> shared() {
        Map<String, String> texts = new TreeMap<>();
        template.included().forEach(name -> paragraphs.text(name).ifPresent(text -> texts.put(name, text)));
        return texts;
    }
}
