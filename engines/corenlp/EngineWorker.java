/*
 * Reads texts on standard input and writes their annotation as JSON on standard output, so that Stanford CoreNLP can be
 * used from a child process without opening a port.
 *
 * Copyright 2026 the Throughline authors. Because it links to Stanford CoreNLP, this file, and only this file, is under
 * the GNU General Public License, version 3 or later.
 */
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.EOFException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Frames, both ways, big-endian: int request number, int byte length, that many bytes of UTF-8. An answer has one byte
 * before its length: 0 for JSON, 1 for an error message. Request number -1 in an answer says that the engine is ready.
 * Arguments: number of threads, then annotator properties as key=value.
 */
public final class EngineWorker {
  public static void main(String[] arguments) throws Exception {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(new PrintStream(System.err, true)); // whatever the engine prints must not break the frames

    Properties properties = new Properties();
    for (int i = 1; i < arguments.length; i++) {
      int equals = arguments[i].indexOf('=');
      properties.setProperty(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.annotate(new Annotation("The engine reads one sentence so that the first article need not wait."));
    answer(out, -1, 0, "ready".getBytes(StandardCharsets.UTF_8));

    ExecutorService workers = Executors.newFixedThreadPool(Integer.parseInt(arguments[0]));
    DataInputStream in = new DataInputStream(System.in);
    try {
      while (true) {
        int number = in.readInt();
        byte[] text = in.readNBytes(in.readInt());
        workers.execute(() -> annotate(pipeline, out, number, new String(text, StandardCharsets.UTF_8)));
      }
    } catch (EOFException parentIsGone) {
      System.exit(0);
    }
  }

  private static void annotate(StanfordCoreNLP pipeline, DataOutputStream out, int number, String text) {
    try {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      new JSONOutputter().print(annotation, json, AnnotationOutputter.getOptions(pipeline.getProperties()));
      answer(out, number, 0, json.toByteArray());
    } catch (Throwable problem) {
      answer(out, number, 1, String.valueOf(problem).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void answer(DataOutputStream out, int number, int kind, byte[] body) {
    synchronized (out) {
      try {
        out.writeInt(number);
        out.writeByte(kind);
        out.writeInt(body.length);
        out.write(body);
        out.flush();
      } catch (java.io.IOException parentIsGone) {
        System.exit(0);
      }
    }
  }
}
