package org.aspirant.tool.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.aspirant.academy.UnitOfWork;
import org.aspirant.academy.course.Authority;
import org.aspirant.academy.people.Words;
import org.aspirant.academy.privacy.Audit;
import org.aspirant.academy.sharing.ClosingSession;
import org.aspirant.academy.sharing.Commenting;
import org.aspirant.academy.sharing.OpeningSession;
import org.aspirant.academy.sharing.Redacting;
import org.aspirant.academy.sharing.SharingRights;
import org.aspirant.academy.sharing.SharingSessions;
import org.aspirant.academy.sharing.view.ListingSessions;
import org.aspirant.academy.sharing.view.ReadingSession;

/** Sharing sessions: opening, speaking, hiding, closing, reading. */
@ApplicationScoped
public class Sharings {

    @Produces
    @Singleton
    SharingRights sharingRights(Authority authority) {
        return new SharingRights(authority);
    }

    @Produces
    @Singleton
    OpeningSession openingSession(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Words words,
            Audit audit) {
        return new OpeningSession(unitOfWork, clock, rights, sessions, words, audit);
    }

    @Produces
    @Singleton
    Commenting commenting(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Words words) {
        return new Commenting(unitOfWork, clock, rights, sessions, words);
    }

    @Produces
    @Singleton
    Redacting redacting(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Words words,
            Audit audit) {
        return new Redacting(unitOfWork, clock, rights, sessions, words, audit);
    }

    @Produces
    @Singleton
    ClosingSession closingSession(
            UnitOfWork unitOfWork,
            Clock clock,
            SharingRights rights,
            SharingSessions sessions,
            Audit audit) {
        return new ClosingSession(unitOfWork, clock, rights, sessions, audit);
    }

    @Produces
    @Singleton
    ReadingSession readingSession(SharingRights rights, SharingSessions sessions, Words words) {
        return new ReadingSession(rights, sessions, words);
    }

    @Produces
    @Singleton
    ListingSessions listingSessions(SharingRights rights, SharingSessions sessions, Words words) {
        return new ListingSessions(rights, sessions, words);
    }
}
