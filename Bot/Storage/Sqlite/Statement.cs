using System.Buffers;
using Bot.Storage.Documents;
using SQLitePCL;

namespace Bot.Storage.Sqlite;

/// <summary>
/// One prepared statement, kept as long as its database is open. Texts go in and out as UTF-8 bytes, without copies of ours.
/// </summary>
public sealed class Statement(Database database, sqlite3_stmt handle) : IDisposable
{
    private const int OnTheStack = 512;

    /// <summary>Binds UTF-8 that is not empty.</summary>
    public Statement Text(int parameter, ReadOnlySpan<byte> utf8)
    {
        database.Check(raw.sqlite3_bind_text(handle, parameter, utf8));
        return this;
    }

    public Statement Blob(int parameter, ReadOnlySpan<byte> bytes)
    {
        // SQLite takes an empty span for NULL.
        database.Check(bytes.IsEmpty
            ? raw.sqlite3_bind_zeroblob(handle, parameter, 0)
            : raw.sqlite3_bind_blob(handle, parameter, bytes));
        return this;
    }

    /// <summary>Binds an id or a key, see <see cref="OrdinalBytes"/>.</summary>
    public Statement Ordinal(int parameter, string text)
    {
        if (OrdinalBytes.MaximumLength(text) <= OnTheStack)
        {
            Span<byte> bytes = stackalloc byte[OnTheStack];
            return Blob(parameter, bytes[..OrdinalBytes.Write(text, bytes)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(OrdinalBytes.MaximumLength(text));
        try
        {
            return Blob(parameter, rented.AsSpan(0, OrdinalBytes.Write(text, rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <returns>Whether there is a row to read.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            database.Check(result);
        }

        return false;
    }

    /// <summary>A text's or blob's bytes in the current row; gone after the next step or reset.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    public int Number(int column) => raw.sqlite3_column_int(handle, column);

    /// <summary>Ends the reading. What the last step failed with has been told already.</summary>
    public void Reset() => _ = raw.sqlite3_reset(handle);

    /// <summary>Runs a statement that answers no rows.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    public void Dispose() => handle.Dispose();
}
