package org.aspirant.tool.it;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every route of the tool, and what becomes of somebody who tries it where they do not belong.
 *
 * <p><b>To add a route</b>, add its line: method, path as the resources' annotations have it, and
 *
 * <ol>
 *   <li>the door: {@code open} to everybody, holds nothing of anybody; {@code key}, opened by the
 *       operator's key; {@code own}, shows or changes what the launch is in, and names nothing
 *       else; {@code object}, names something that may be another's; {@code admin}, walked by
 *       {@link AdministrationWalkIT}; {@code elsewhere}, walked by another test, which is named in
 *       place of a form;
 *   <li>the statuses of which one refuses whoever comes from another organization or another
 *       course, or administers another organization ({@code -} with {@code own}: they see their
 *       own);
 *   <li>the same for another candidate of the same course, or {@code may};
 *   <li>for a POST its form, without the token. In paths and forms {@code {run}}, {@code
 *       {submission}}, {@code {activity}}, {@code {sheet}}, {@code {session}} and {@code {person}}
 *       become ids of the candidate in {@link TenancyWalkIT}, which also says what every other name
 *       becomes. A POST with {@code own} that would be right for a stranger in their own course has
 *       no form and is tried with an ended session only.
 * </ol>
 */
final class TenancyRoutes {

    enum Door {
        OPEN,
        KEY,
        OWN,
        OBJECT,
        ADMIN,
        ELSEWHERE
    }

    /**
     * One line.
     *
     * @param outside what refuses somebody of another organization or course; empty if nothing does
     * @param beside what refuses another candidate of the course; empty if nothing does
     */
    record Route(
            String method,
            String path,
            Door door,
            Set<Integer> outside,
            Set<Integer> beside,
            String form) {

        String name() {
            return method + " " + path;
        }

        boolean isPost() {
            return method.equals("POST");
        }

        boolean isInLaunch() {
            return door == Door.OWN || door == Door.OBJECT;
        }
    }

    private static final String TABLE =
            """
            GET  help                                                  | open   |
            GET                                                        | open   |
            GET  assets/{hash}/{name}                                  | open   |
            GET  lti/login                                             | open   |
            POST lti/login                                             | open   |
            POST lti/launch                                            | open   |
            GET  lti/jwks                                              | open   |
            GET  lti/canvas.json                                       | open   |
            GET  lti/setup/{platform}                                  | open   |
            GET  lti/register                                          | open   |
            GET  lti/register/{invitation}                             | open   |
            POST lti/register/{invitation}                             | open   |
            POST operator/invitations                                  | key    |
            GET  operator/connections                                  | key    |
            POST operator/connections/approve                          | key    |
            POST operator/connections/refuse                           | key    |
            POST operator/connections/test                             | key    |
            GET  operator/keys                                         | key    |
            POST operator/keys/rotate                                  | key    |
            POST operator/keys/rewrap                                  | key    |
            POST operator/keys/withdraw                                | key    |
            GET  l/{launch}                                            | own    | -       | may     |
            GET  l/{launch}/activity                                   | own    | -       | may     |
            GET  l/{launch}/course                                     | own    | -       | may     |
            POST l/{launch}/course/activities                          | object | 404     | may     | activity={activity}
            POST l/{launch}/attempts                                   | own    | -       | may     |
            GET  l/{launch}/feedback                                   | own    | -       | may     |
            GET  l/{launch}/district                                   | own    | -       | may     |
            GET  l/{launch}/cohort                                     | own    | -       | may     |
            GET  l/{launch}/queue                                      | own    | -       | 403     |
            GET  l/{launch}/placing                                    | own    | 403     | 403     |
            POST l/{launch}/placing                                    | own    | 403     | 403     | do=give-up
            GET  l/{launch}/desk                                       | own    | -       | 403     |
            GET  l/{launch}/desk/cohort                                | own    | -       | 403     |
            GET  l/{launch}/desk/cohort/places/{place}                 | own    | -       | 403     |
            GET  l/{launch}/desk/cohort/figures.csv                    | own    | -       | 403     |
            GET  l/{launch}/desk/export/{number}/{file}                | own    | -       | 403     |
            GET  l/{launch}/desk/people                                | own    | -       | 403     |
            POST l/{launch}/desk/people                                | own    | -       | 403     |
            POST l/{launch}/desk/comparison                            | own    | -       | 403     |
            GET  l/{launch}/setup                                      | own    | -       | 403     |
            GET  l/{launch}/setup/simulations/{simulation}             | own    | -       | 403     |
            POST l/{launch}/setup                                      | object | 403 422 | 403     | simulation={simulation}&plan=one-assessor&days=7&assessor={person}
            POST l/{launch}/desk/releases                              | object | 403 404 | 403     | submission={submission}
            POST l/{launch}/desk/deliveries                            | object | 403 404 409 422 | 403 | person={person}
            POST l/{launch}/desk/staff                                 | object | 403 422 | 403     | do=assign&role=ASSESSOR&person={person}
            GET  l/{launch}/desk/submissions/{submission}              | object | 403 404 | 403 404 |
            GET  l/{launch}/attempts/{run}                             | object | 404     | 404     |
            POST l/{launch}/attempts/{run}/moves                       | object | 404     | 404     | do=choose&number=1&choice=x&place=y
            POST l/{launch}/attempts/{run}/drafts                      | object | 404     | 404     | node=x&field=y&text=z
            POST l/{launch}/attempts/{run}/submission                  | object | 404     | 404     | do=hand-in
            GET  l/{launch}/sheets/{sheet}                             | object | 403 404 | 403 404 |
            POST l/{launch}/sheets/{sheet}/criteria                    | object | 403 404 | 403 404 | task=simulation&criterion=evidence&level=proficient&note=
            POST l/{launch}/sheets/{sheet}/submission                  | object | 403 404 | 403 404 |
            POST l/{launch}/sheets/{sheet}/hand-back                   | object | 403 404 | 403 404 | reason=UNREADABLE
            GET  l/{launch}/sharing                                    | own    | -       | may     |
            POST l/{launch}/sharing                                    | own    | -       | 403     | form={key}&question=Why
            GET  l/{launch}/sharing/{session}                          | object | 404     | may     |
            GET  l/{launch}/sharing/{session}/log.csv                  | object | 404     | may     |
            POST l/{launch}/sharing/{session}/comments                 | object | 403 404 | may     | form={key}&group=&words=x
            POST l/{launch}/sharing/{session}/closing                  | object | 403 404 | 403     |
            GET  l/{launch}/sharing/{session}/comments/{number}        | object | 403 404 | 403     |
            POST l/{launch}/sharing/{session}/comments/{number}        | object | 403 404 | 403     | form={key}&words=Ana&reason=NAMES_SOMEBODY
            GET  admin                                                 | admin  | -       | -       |
            GET  admin/account                                         | elsewhere | - | - | OwnAccountIT
            GET  admin/account/district                                | elsewhere | - | - | DistrictSignInIT
            GET  admin/district                                        | elsewhere | - | - | DistrictSignInIT
            GET  admin/oidcclient/redirect/district                    | elsewhere | - | - | DistrictSignInIT
            POST admin/account/app                                     | elsewhere | - | - | OwnAccountIT
            POST admin/account/codes                                   | elsewhere | - | - | OwnAccountIT
            POST admin/account/district/link                           | elsewhere | - | - | DistrictSignInIT
            POST admin/account/district/removal                        | elsewhere | - | - | DistrictSignInIT
            POST admin/account/password                                | elsewhere | - | - | OwnAccountIT
            GET  admin/administrators                                  | admin  | 403     | -       |
            GET  admin/deployments                                     | admin  | -       | -       |
            GET  admin/grades                                          | admin  | -       | -       |
            GET  admin/grades/{organization}                           | admin  | 404     | -       |
            GET  admin/invitations                                     | admin  | 403     | -       |
            GET  admin/keys                                            | admin  | 403     | -       |
            GET  admin/keys/withdrawal                                 | admin  | 403     | -       |
            GET  admin/platforms                                       | admin  | 403     | -       |
            GET  admin/platforms/one                                   | admin  | 403     | -       |
            GET  admin/sign-in                                         | elsewhere | - | - | AdminSignInIT
            GET  admin/sign-in/code                                    | elsewhere | - | - | AdminSignInIT
            GET  admin/start                                           | elsewhere | - | - | AdminSignInIT
            GET  admin/start/account                                   | elsewhere | - | - | AdminSignInIT
            POST admin/administrators/invitations                      | admin  | 403     | -       | server=yes&organization={organization}
            POST admin/administrators/invitations/withdrawal           | admin  | 403     | -       | invitation={enrolment}
            POST admin/administrators/withdrawal                       | admin  | 403     | -       | administrator={administrator}
            POST admin/deployments/decision                            | admin  | 403     | -       | do=admit&deployment={deployment}&into={own}&name=x
            POST admin/grades/delivery                                 | admin  | 403     | -       | do=pause
            POST admin/grades/sent-again                               | admin  | 404     | -       | organization={organization}&course={course}&activity={activity}&candidate={candidate}
            POST admin/invitations                                     | admin  | 403     | -       | for=x&days=1
            POST admin/invitations/withdrawal                          | admin  | 403     | -       | invitation={invitation}
            POST admin/keys/rotation                                   | admin  | 403     | -       |
            POST admin/keys/withdrawal                                 | admin  | 403     | -       | kid={kid}
            POST admin/platforms/decision                              | admin  | 403     | -       | do=refuse&issuer={issuer}&client_id={client}
            POST admin/platforms/new-deployments                       | admin  | 403     | -       | admitted=ALL&issuer={issuer}&client_id={client}
            POST admin/platforms/test                                  | admin  | 403     | -       | issuer={issuer}&client_id={client}
            POST admin/sign-in                                         | elsewhere | - | - | AdminSignInIT
            POST admin/sign-in/code                                    | elsewhere | - | - | AdminSignInIT
            POST admin/sign-out                                        | elsewhere | - | - | AdminSignInIT
            POST admin/start                                           | elsewhere | - | - | AdminSignInIT
            POST admin/start/account                                   | elsewhere | - | - | AdminSignInIT
            POST operator/administrators/secret                        | key    |
            POST l/{launch}/tickets                                    | own    | -       | may     |
            """;

    private TenancyRoutes() {}

    static List<Route> all() {
        return TABLE.lines().map(TenancyRoutes::route).toList();
    }

    private static Route route(String line) {
        String[] cells = line.split("\\|", -1);
        String[] name = cells[0].strip().split("\\s+", 2);
        return new Route(
                name[0],
                name.length == 1 ? "" : name[1],
                Door.valueOf(cells[1].strip().toUpperCase(java.util.Locale.ROOT)),
                statuses(cells, 2),
                statuses(cells, 3),
                cells.length > 4 ? cells[4].strip() : "");
    }

    private static Set<Integer> statuses(String[] cells, int column) {
        String cell = cells.length > column ? cells[column].strip() : "";
        return Set.of("", "-", "may").contains(cell)
                ? Set.of()
                : Arrays.stream(cell.split(" ", -1))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
    }

    /** A path or form with what stands for each name; a name without anything fails the test. */
    static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (filled.contains("{")) {
            throw new AssertionError("nothing to put into " + filled);
        }
        return filled;
    }
}
