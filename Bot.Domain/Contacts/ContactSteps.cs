using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Contacts;

/// <summary>
/// The steps of a request's way. Each returns the request after it, to be kept, or a refusal and then nothing has changed: NotAllowed and
/// NotInThisState by <see cref="ContactRules"/>, and what each names.
/// </summary>
public static class ContactSteps
{
    /// <summary>A request to which nothing happens for so long ends.</summary>
    public static readonly Duration LongestSilence = Duration.FromDays(60);

    /// <summary>So long after the introduction, and again after each «we still talk», both are asked what came of it.</summary>
    public static readonly Duration UntilAsked = Duration.FromDays(30);

    /// <summary>Whether somebody can ask for a city: whom the coordination has confirmed for it, whatever their office.</summary>
    public static bool SpeaksForCity(Person? person) => person is { Confirmed: true, Role: not Role.Visitor, Place: not null };

    /// <summary>
    /// Why this person cannot ask for this contact now; null where they can. Refuses with NotAllowed (not confirmed for a city),
    /// NotInThisState (not published), SameCity (of that city, or an author), NobodyToAsk (no author is there), and ContactOpen where
    /// their city has asked.
    /// </summary>
    public static Refusal? CheckAsk(IWork work, Practice practice, Person by)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(by);
        return !SpeaksForCity(by) ? new(RefusalCode.NotAllowed)
            : practice.State != PracticeState.Published ? new(RefusalCode.NotInThisState)
            : practice.IsAuthor(by.Id) || by.Place!.IsSameAs(practice.Place) ? new(RefusalCode.SameCity)
            : !AuthorsOf(work, practice).Any() ? new(RefusalCode.NobodyToAsk)
            : ContactRequests.OpenOf(work, practice.Id, by.Place) is not null ? new(RefusalCode.ContactOpen)
            : null;
    }

    /// <summary>
    /// Whether the practice's card offers it: published, of another city than the reader's, and somebody can answer. Who is not confirmed
    /// is led to that first.
    /// </summary>
    public static bool IsOffered(IWork work, Practice practice, Person reader)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(reader);
        return practice.State == PracticeState.Published && !practice.IsAuthor(reader.Id) && reader.Place?.IsSameAs(practice.Place) != true
            && AuthorsOf(work, practice).Any();
    }

    /// <summary>Those of a practice's authors whom the bot knows, and who are still of its city.</summary>
    public static IEnumerable<Person> AuthorsOf(IWork work, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(practice);
        return practice.Authors.Select(author => work.Find(Persons.All, author))
            .OfType<Person>()
            .Where(author => SpeaksFor(practice, author));
    }

    /// <summary>Whether somebody wrote a practice and did not leave its city since.</summary>
    public static bool SpeaksFor(Practice practice, Person author)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(author);
        return practice.IsAuthor(author.Id) && (practice.Place is not { } place || author.Place is null || place.IsSameAs(author.Place));
    }

    /// <summary>Asks for a contact. Refuses as <see cref="CheckAsk"/>.</summary>
    /// <param name="id">The new one's.</param>
    /// <param name="reach">How the person who asks can be reached.</param>
    public static Parsed<ContactRequest> Ask(
        IWork work, string id, Practice practice, Person by, ContactPurpose purpose, LongText? words, Contact reach, Instant at) =>
        CheckAsk(work, practice, by) is { } refusal ? refusal : new ContactRequest
        {
            Id = id,
            PracticeId = practice.Id,
            AskedBy = by.Id,
            Asking = by.Place!,
            Purpose = purpose,
            Words = words,
            Reach = reach,
            History = [new(ContactStep.Ask, by.Id, at, ContactState.Asked)],
        };

    /// <summary>Hands it on to the authors.</summary>
    public static Parsed<ContactRequest> PassOn(this ContactRequest request, Person by, Practice practice, Offices offices, Instant at) =>
        request.Move(ContactStep.PassOn, by, practice, offices, at);

    /// <summary>Says no for good. The reason goes to whoever asked.</summary>
    /// <param name="reason">As <see cref="NamelessWords"/> reads it.</param>
    public static Parsed<ContactRequest> Decline(
        this ContactRequest request, Person by, Practice practice, LongText reason, Offices offices, Instant at) =>
        request.Move(ContactStep.Decline, by, practice, offices, at, reason);

    /// <summary>An author says yes; the introduction follows at once, or as soon as it can (<see cref="Introduce"/>).</summary>
    public static Parsed<ContactRequest> Agree(this ContactRequest request, Person by, Practice practice, Instant at) =>
        request.Move(ContactStep.Agree, by, practice, Offices.Unknown, at).Select(after => after with { AgreedBy = by.Id });

    /// <summary>
    /// Each side gets the other's contact, in messages that leave with the same commit. Refuses with TooSoon while one of both cannot be
    /// written to, or the person who asked is not confirmed for their city.
    /// </summary>
    /// <param name="asker">Null where they are gone.</param>
    /// <param name="agreed">Who agreed; null where they are gone.</param>
    public static Parsed<ContactRequest> Introduce(this ContactRequest request, Person? asker, Person? agreed, Instant at) =>
        SpeaksForCity(asker) && asker is { Reachable: true } && agreed is { Reachable: true }
            ? request.MoveByItself(ContactStep.Introduce, at)
            : RefusalCode.TooSoon;

    /// <summary>It waits for the other authors again.</summary>
    public static Parsed<ContactRequest> Reopen(this ContactRequest request, Instant at) =>
        request.MoveByItself(ContactStep.Reopen, at).Select(after => after with { AgreedBy = null });

    /// <summary>The person who asked takes it back.</summary>
    public static Parsed<ContactRequest> Withdraw(this ContactRequest request, Person by, Practice? practice, Instant at) =>
        request.Move(ContactStep.Withdraw, by, practice, Offices.Unknown, at);

    /// <summary>Somebody of a side says what came of it; it closes once both did, and neither still talks.</summary>
    public static Parsed<ContactRequest> Report(
        this ContactRequest request, Person by, Practice? practice, ContactOutcome outcome, Instant at) =>
        request.Move(ContactStep.Report, by, practice, Offices.Unknown, at).Select(after =>
        {
            var said = by.Id == request.AskedBy ? after with { AskingSays = outcome } : after with { AskedSays = outcome };
            return IsFinal(said.AskingSays) && IsFinal(said.AskedSays) ? said.MoveByItself(ContactStep.Close, at).Value : said;
        });

    /// <summary>
    /// The bot ends it. After silence, what one side said came of it closes it instead. Refuses with NotInThisState where it is over.
    /// </summary>
    public static Parsed<ContactRequest> End(this ContactRequest request, EndCause cause, Instant at) =>
        cause == EndCause.Silence && request is { State: ContactState.Introduced, Outcome: not null }
            ? request.MoveByItself(ContactStep.Close, at)
            : request.MoveByItself(ContactStep.End, at).Select(after => after with { Ended = cause });

    private static bool IsFinal(ContactOutcome? outcome) => outcome is not (null or ContactOutcome.GoingOn);

    private static Parsed<ContactRequest> Move(
        this ContactRequest request, ContactStep step, Person by, Practice? practice, Offices offices, Instant at, LongText? reason = null)
    {
        var rule = ContactRules.Find(request, step, ContactRules.ActorsOf(by, request, practice, offices));
        if (rule.Refusal is { } refusal)
        {
            return refusal;
        }

        var mark = rule.Value.Actor == ContactActor.Broker ? Brokers.Of(request, practice, offices).Mark : null;
        return request.Taking(new(step, by.Id, at, rule.Value.To, reason, mark));
    }

    private static Parsed<ContactRequest> MoveByItself(this ContactRequest request, ContactStep step, Instant at) =>
        ContactRules.Find(request, step, [ContactActor.Clock]).Select(rule => request.Taking(new(step, By: null, at, rule.To)));

    private static ContactRequest Taking(this ContactRequest request, ContactEntry entry) => request with
    {
        State = entry.To,
        History = request.History.Add(entry),
    };
}
