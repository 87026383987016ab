namespace Bot.Domain;

/// <summary>Every rule that can say no to a person. The texts hold one sentence a code and language; a test compares.</summary>
public enum RefusalCode
{
    /// <summary>Nothing readable was written (empty, only signs or emoji).</summary>
    Empty,

    /// <summary>Fewer characters than the limit.</summary>
    TooShort,

    /// <summary>More characters than the limit.</summary>
    TooLong,

    /// <summary>More words than the limit.</summary>
    TooManyWords,

    /// <summary>A link stands where a text is asked for.</summary>
    OnlyLink,

    /// <summary>The question has not been answered yet.</summary>
    Missing,

    /// <summary>Not one of the choices.</summary>
    NotInList,

    /// <summary>More than one of the choices is meant by what was written.</summary>
    Ambiguous,

    /// <summary>A year without its month; <see cref="Refusal.Actual"/> is the year.</summary>
    NeedsMonth,

    /// <summary>A month without its year, or with a year of two digits; <see cref="Refusal.Actual"/> is the month, 1 to 12.</summary>
    NeedsYear,

    /// <summary>No single month and year can be read.</summary>
    MonthUnclear,

    /// <summary>A moment that has not come yet; <see cref="Refusal.Actual"/> is its year.</summary>
    InFuture,

    /// <summary>
    /// A year before the earliest; <see cref="Refusal.Limit"/> is the earliest, <see cref="Refusal.Actual"/> the year given.
    /// </summary>
    TooEarly,

    /// <summary>No single date of a meeting can be read, or it cannot be one.</summary>
    MeetingDateUnclear,

    /// <summary>It contradicts another answer.</summary>
    Contradictory,

    /// <summary>No figure can be read, or it could mean two.</summary>
    NumberUnclear,

    /// <summary>An amount without a currency that is meant for certain.</summary>
    CurrencyUnclear,

    /// <summary>An end before the start; <see cref="Refusal.Actual"/> is the year of the start.</summary>
    EndsBeforeStart,

    /// <summary>No single date with day, month and year can be read.</summary>
    DateUnclear,

    /// <summary>A line that is no name with a figure; <see cref="Refusal.Actual"/> is its number, from 1.</summary>
    IndicatorUnclear,

    /// <summary>A line that is no partner with a kind of support; <see cref="Refusal.Actual"/> is its number, from 1.</summary>
    SupportUnclear,

    /// <summary>A line that is no web address; <see cref="Refusal.Actual"/> is its number, from 1.</summary>
    LinkUnclear,

    /// <summary>A name that is no listed city's, or several cities'; <see cref="Refusal.Actual"/> is its number, from 1.</summary>
    CityUnclear,

    /// <summary>More things than the limit.</summary>
    TooMany,

    /// <summary>A file of more megabytes than the limit.</summary>
    FileTooLarge,

    /// <summary>A file of a type that is not kept; <see cref="Refusal.Limit"/> are the megabytes of one that is.</summary>
    FileTypeNotTaken,

    /// <summary>An authority without its post.</summary>
    NeedsPost,

    /// <summary>A contact without a person's name.</summary>
    NeedsName,

    /// <summary>A contact without mail, phone or Telegram name.</summary>
    NeedsWay,

    /// <summary>Something with an @ that is no mail address.</summary>
    MailUnreadable,

    /// <summary>A phone number with too few or too many digits; <see cref="Refusal.Actual"/> is how many.</summary>
    PhoneUnreadable,

    /// <summary>The authorisation to publish was not given.</summary>
    ConsentNeeded,

    /// <summary>The person does not have the right, whatever the state.</summary>
    NotAllowed,

    /// <summary>The person has the right, but the practice is at another point of its way.</summary>
    NotInThisState,

    /// <summary>Needed answers are missing; <see cref="Refusal.Limit"/> are needed, <see cref="Refusal.Actual"/> are there.</summary>
    Incomplete,

    /// <summary>
    /// Answers that a publication needs are missing; <see cref="Refusal.Limit"/> are needed, <see cref="Refusal.Actual"/> are there.
    /// </summary>
    NotPublishable,

    /// <summary>The time to take it back is over; <see cref="Refusal.Limit"/> in minutes.</summary>
    UndoTooLate,

    /// <summary>The time to take it back is not over yet; <see cref="Refusal.Limit"/> in minutes.</summary>
    TooSoon,

    /// <summary>Somebody else changed it since it was read.</summary>
    Superseded,

    /// <summary>The one-time link was used before.</summary>
    LinkUsed,

    /// <summary>No such link, or a newer one took its place.</summary>
    LinkUnknown,

    /// <summary>The invitation's days are over.</summary>
    LinkExpired,

    /// <summary>The coordination took the invitation back.</summary>
    LinkRevoked,

    /// <summary>Nobody would be left to coordinate.</summary>
    LastCoordinator,

    /// <summary>The person is not what they were when the question was asked.</summary>
    PersonChanged,

    /// <summary>Nobody of the city has been confirmed, so it cannot take an office over.</summary>
    NobodyInCity,

    /// <summary>Nobody of the city but who asks has been confirmed, and it takes two.</summary>
    NobodyElseInCity,

    /// <summary>A term that does not begin after the one in office, or does not end after it begins.</summary>
    TermNotLater,

    /// <summary>The practice is of the reviewer's own city, and somebody else can review it.</summary>
    OwnCity,

    /// <summary>Another reviewer has taken the practice, and is not silent for long enough; <see cref="Refusal.Limit"/> in days.</summary>
    TakenByOther,

    /// <summary>
    /// Requests of the reviewers are neither followed nor answered; <see cref="Refusal.Limit"/> were made, <see cref="Refusal.Actual"/>
    /// are settled.
    /// </summary>
    RequestsOpen,

    /// <summary>The secretariat has not agreed yet.</summary>
    SecondKeyMissing,

    /// <summary>A practice needs an author.</summary>
    LastAuthor,

    /// <summary>Words that the other side of a contact reads before both agreed hold a name, an address or a number.</summary>
    NamesSomebody,

    /// <summary>A contact is between two cities, and this person is of the practice's own.</summary>
    SameCity,

    /// <summary>The practice has no author who could answer.</summary>
    NobodyToAsk,

    /// <summary>The person's city has asked for this contact, and it is open.</summary>
    ContactOpen,
}
