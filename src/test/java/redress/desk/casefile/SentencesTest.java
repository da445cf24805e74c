package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Entry;
import redress.casework.Happening;
import redress.casework.SampleCouncil;
import redress.desk.kit.Icon;
import redress.procedure.CaseKind;

class SentencesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void everyKindOfEntryHasItsSentenceAndIcon() throws ReflectiveOperationException {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL)) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
            Sentences sentences = new Sentences(state);
            for (Class<?> kind : kinds(Happening.class).toList()) {
                Happening what = kind == Happening.Received.class
                        ? state.timeline().entries().get(0).what()
                        : (Happening) made(kind);
                Sentences.Line line =
                        sentences.of(new Entry(1, Moment.of(FIRST_APRIL), "Ruth", Instant.EPOCH, "Ruth", what));
                assertThat(line.title()).as(kind.getSimpleName()).isNotBlank().doesNotContain("{", "null");
                assertThat(new Icon(line.icon())).isNotNull();
            }
        }
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
    }

    private static Object made(Class<?> kind) throws ReflectiveOperationException {
        RecordComponent[] parts = kind.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> canonical = kind.getDeclaredConstructor(types);
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = value(types[i]);
        }
        return canonical.newInstance(values);
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        Map<Class<?>, Object> known = Map.of(
                String.class,
                "upheld",
                LocalDate.class,
                FIRST_APRIL,
                Optional.class,
                Optional.empty(),
                List.class,
                List.of(),
                Set.class,
                Set.of(),
                CaseKind.class,
                CaseKind.COMPLAINT);
        if (known.containsKey(type)) {
            return known.get(type);
        }
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : made(type);
    }
}
