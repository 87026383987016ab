using System.Text.Json;
using Bot.Domain.Storage;
using Bot.Storage.LiteDb;
using LiteDB;
using Microsoft.Data.Sqlite;

namespace Bot.Storage;

/// <summary>What a store that cannot be opened says, in one line: which file, why, and how to go on.</summary>
public static class StoreStart
{
    /// <summary>Whether an exception of an engine says that the disk, a right or a file is at fault.</summary>
    public static bool IsOutage(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SqliteException or LiteException or StoreUnavailableException or StoreStartException;

    /// <summary>Whether an exception of an engine says that a file is not what it should be.</summary>
    public static bool IsDamage(Exception exception) => exception is DamagedStoreException or SqliteException or LiteException;

    /// <exception cref="StoreStartException">The store cannot be opened.</exception>
    public static T Guard<T>(StoreOptions options, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (StoreStartException)
        {
            throw;
        }
        catch (Exception exception) when (IsOutage(exception) || exception is JsonException)
        {
            throw new StoreStartException(
                $"The store {options.Path} cannot be opened: {OneLine(exception.Message)} {NewestBackup.Advice(options)}", exception);
        }
    }

    /// <exception cref="StoreStartException">The file is the other engine's.</exception>
    public static void ThrowIfOther(string path, StoreEngine wanted)
    {
        if (StoreFormat.Of(path) is not { } found || found == wanted)
        {
            return;
        }

        var (is_, name) = (StoreFormat.TitleOf(found), StoreFormat.NameOf(found));
        throw new StoreStartException(
            $"The store {path} is a {is_} file, and Store__Engine is {StoreFormat.NameOf(wanted)}. Copy it with: copy-store {path} NEW_FILE, "
            + $"and set Store__Path to the new file; or set Store__Engine={name}.");
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
