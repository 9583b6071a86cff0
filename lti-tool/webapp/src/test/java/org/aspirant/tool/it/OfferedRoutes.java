package org.aspirant.tool.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the resources of the tool say that they answer, such as {@code GET l/{launch}/desk}. */
final class OfferedRoutes {

    private OfferedRoutes() {}

    static SortedSet<String> all() {
        SortedSet<String> routes = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.aspirant.tool.web")) {
            if (found.isAnnotatedWith(Path.class)) {
                Class<?> resource = found.reflect();
                for (Method method : resource.getDeclaredMethods()) {
                    for (Annotation annotation : method.getAnnotations()) {
                        var http = annotation.annotationType().getAnnotation(HttpMethod.class);
                        if (http != null) {
                            routes.add(http.value() + " " + path(resource, method));
                        }
                    }
                }
            }
        }
        return routes;
    }

    private static String path(Class<?> resource, Method method) {
        String base = resource.getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        return below == null ? base : base.isEmpty() ? below.value() : base + "/" + below.value();
    }
}
