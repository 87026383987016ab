using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Domain.Search;
using Bot.Domain.Storage;

namespace Bot.Features.Registers;

/// <summary>
/// Keeps the search at what the registers hold. A record is called by the one to which it belongs, and is found with it or not at all, so
/// that both are remembered.
/// </summary>
internal sealed class RecordProjection(RegisterShelf shelf, SearchCatalogue catalogue) : IProjection
{
    /// <summary>Those of registers to whose records others belong.</summary>
    private readonly Dictionary<string, RegisterRecord> _owners = new(StringComparer.Ordinal);

    /// <summary>Those that belong to another, by its id and their own.</summary>
    private readonly Dictionary<string, Dictionary<string, RegisterRecord>> _below = new(StringComparer.Ordinal);

    public void Fill(IWork work)
    {
        foreach (var record in work.All(RegisterBook.All, KeyRange.All))
        {
            Put(record);
        }
    }

    public Action? AfterPut(string collection, object document) =>
        collection == RegisterBook.All.Name ? () => Put((RegisterRecord)document) : null;

    public Action? AfterDelete(string collection, string id) => collection == RegisterBook.All.Name ? () => Delete(id) : null;

    private void Put(RegisterRecord record)
    {
        if (shelf.Find(record.Register) is not { } register)
        {
            return;
        }

        if (record.ParentId is { } parentId)
        {
            _below.TryAdd(parentId, new(StringComparer.Ordinal));
            _below[parentId][record.Id] = record;
        }

        Index(register, record);
        if (shelf.Below(register).Any())
        {
            _owners[record.Id] = record;
            IndexBelow(record.Id);
        }
    }

    private void Delete(string id)
    {
        foreach (var others in _below.Values)
        {
            _ = others.Remove(id);
        }

        catalogue.Remove(FoundRecords.IdOf(id));
        if (_owners.Remove(id))
        {
            IndexBelow(id);
        }
    }

    private void IndexBelow(string id)
    {
        if (_below.TryGetValue(id, out var below))
        {
            foreach (var record in below.Values)
            {
                Index(shelf.Find(record.Register)!, record);
            }
        }
    }

    private void Index(Register register, RegisterRecord record)
    {
        if (FoundRecords.Of(register, record, _owners.GetValueOrDefault(record.ParentId ?? "")) is { } document)
        {
            catalogue.Put(document);
        }
        else
        {
            catalogue.Remove(FoundRecords.IdOf(record.Id));
        }
    }
}
