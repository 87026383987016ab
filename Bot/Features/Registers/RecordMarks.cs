using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>What has to be known of a record before it is relied on.</summary>
/// <param name="zones">For the days.</param>
internal sealed class RecordMarks(Zones zones)
{
    /// <summary>Each a part of a sentence without its full stop.</summary>
    public IEnumerable<string> Of(Context context, Register register, RegisterRecord record)
    {
        var texts = RegisterTexts.All.In(context.Language);
        if (record.IsExample)
        {
            yield return texts.Example;
        }

        if (record.IsListed && register.Offices.MayVerify(context.Person)
            && register.SameAs(context.Store, record.Id, record.ParentId, record.Values).Any(other => other.IsListed))
        {
            yield return register.SameBy.IsEmpty ? texts.HasSameName : texts.HasSame;
        }

        if (record.IsListed && register.Offices.MayVerify(context.Person) && SameRecords.IsLikeDeclined(context, register, record))
        {
            yield return DeclineTexts.All.In(context.Language).IsLikeDeclined;
        }

        if (record.IsListed && register.Offices.MayVerify(context.Person)
            && register.Fields.Any(field => field.IsTooMuch(record[field.Code])))
        {
            yield return texts.TellsTooMuch;
        }

        if (record.IsListed && register.ScopeOf(record) is not RecordScope.Public and var scope)
        {
            yield return scope == RecordScope.OnRequest ? texts.IsOnRequest : texts.IsOnlyCounted;
        }

        if (record.IsListed && register.IsSilent(record, context))
        {
            yield return texts.IsHidden;
        }

        switch (record.State)
        {
            case RecordState.Retired:
                yield return texts.IsRetired;
                break;
            case RecordState.Declined:
                yield return texts.IsDeclined;
                break;
            case RecordState.Unverified:
                yield return record.AsVerified is null ? texts.Unverified : texts.ChangedSince;
                break;
            // What is hidden for that says so already.
            case RecordState.Verified when register.IsStale(record, context) && !register.IsSilent(record, context):
                yield return texts.Stale(Checked(context, record));
                break;
        }
    }

    /// <summary>The day on which somebody last looked at it; the day of its entry where nobody has.</summary>
    public string Checked(Context context, RegisterRecord record) =>
        Dates.Day(record.LookedAt, zones.Of(context.Person), context.Language);
}
