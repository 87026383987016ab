using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Network;

/// <summary>Cities that were joined with another one less than a day ago.</summary>
public static class CityMerges
{
    public static readonly Collection<CityMerge> All = new("citymerges", merge => merge.Id);

    /// <summary>The one that can be undone now of those that a city took in: the last; null where none can.</summary>
    public static CityMerge? LastInto(IWork work, string cityId, Instant now)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.All(All, KeyRange.All).Where(merge => merge.Into == cityId && now < merge.Until).MaxBy(merge => merge.At);
    }

    /// <summary>
    /// Both cities are as they were: whatever the merge moved gets its place back if it is still of the city that stayed. What was moved
    /// elsewhere since stays there, what is new since stays with the city that stayed, and every other change since is kept. Refuses with
    /// NotAllowed, UndoTooLate after a day, and Superseded while a later merge of the same city stands.
    /// </summary>
    /// <returns>The city that stayed.</returns>
    public static Parsed<City> Undo(IWork work, Person by, string id, Instant at)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (!Rights.CanCoordinate(by))
        {
            return RefusalCode.NotAllowed;
        }

        if (work.Find(All, id) is not { } merge || at >= merge.Until)
        {
            return new Refusal(RefusalCode.UndoTooLate, (int)CityMerge.UndoTime.TotalMinutes);
        }

        if (LastInto(work, merge.Into, at)?.Id != id || work.Find(CityList.All, merge.Into) is not { SameAs: null } joined)
        {
            return RefusalCode.Superseded;
        }

        var kept = joined with { Spellings = joined.Spellings.RemoveRange(merge.Learned) };
        work.Put(CityList.All, kept);
        if (merge.From is { } from && work.Find(CityList.All, from) is { } gone)
        {
            work.Put(CityList.All, gone with { SameAs = null });
        }

        Relocation.Return(work, merge);
        _ = work.Delete(All, id);
        AuditLog.Record(work, new() { At = at, By = by.Id, Kind = AuditKind.CitiesSeparated, Detail = merge.Name, Outcome = kept.Name });
        return kept;
    }

    /// <summary>What merges that can still be undone hold of a person.</summary>
    public static IReadOnlyList<object> Of(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return
        [
            .. work.All(All, KeyRange.All).SelectMany(merge =>
                merge.Moved.Where(moved => IsOf(moved, personId)).Concat<object>(merge.Meetings.Where(places => places.Part == personId))),
        ];
    }

    /// <summary>A merge that is undone later brings nothing back of who asked to be forgotten.</summary>
    public static void Forget(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        foreach (var merge in work.All(All, KeyRange.All))
        {
            work.Put(All, merge with
            {
                Moved = [.. merge.Moved.Where(moved => !IsOf(moved, personId))],
                Meetings = [.. merge.Meetings.Where(places => places.Part != personId)],
                Joined = [.. merge.Joined.Select(joined => new JoinedAdoptions(
                    AdoptionForgetting.Without(joined.Moved, personId), AdoptionForgetting.Without(joined.There, personId)))],
            });
        }
    }

    private static bool IsOf(MovedDocument moved, string personId) => moved.Kind == Persons.All.Name && moved.Id == personId;
}
