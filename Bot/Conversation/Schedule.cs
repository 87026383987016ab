using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Conversation;

/// <summary>Something that a feature wants to be told about at a moment; fires once, in order of moments, also after a downtime.</summary>
public sealed record Due
{
    /// <summary>Chosen by the feature, so that planning the same thing twice replaces it.</summary>
    public required string Id { get; init; }

    public required Instant At { get; init; }

    /// <summary>The code under which a feature registered its handler.</summary>
    public required string Code { get; init; }

    public required string Subject { get; init; }
}

/// <summary>What is due when.</summary>
public static class Schedule
{
    public static readonly Index<Due> ByMoment = new("moment", due => [Key.Of(due.At)]);

    public static readonly Collection<Due> All = new("schedule", due => due.Id, ByMoment);

    /// <summary>The moment of what is due once it was looked at when; long over, so that it is looked at with the next batch.</summary>
    public static readonly Instant Unknown = NodaConstants.UnixEpoch;

    /// <summary>Plans a moment, or moves it where it is planned.</summary>
    public static void Plan(this IWork work, Moment moment, string subject, Instant at) =>
        work.Put(All, new Due { Id = moment.IdOf(subject), At = at, Code = moment.Code, Subject = subject });

    public static bool IsPlanned(this IWork work, Moment moment, string subject) => work.Find(All, moment.IdOf(subject)) is not null;

    /// <summary>Whether it, or a moment that stands for it, is planned about one of several subjects.</summary>
    public static bool IsAnyPlanned(this IWork work, Moment moment) =>
        work.All(All, new(moment.SubjectPrefix, moment.SubjectPrefix + '\uffff'), limit: 1).Count > 0;

    /// <summary>The next moment for which anything is planned; null when nothing is.</summary>
    public static Due? Next(IWork work) => work.Query(ByMoment, KeyRange.All, Order.OldestFirst, 1) is [var due] ? due : null;
}
