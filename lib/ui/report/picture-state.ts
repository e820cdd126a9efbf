import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { isoWithZone } from '../../reporting/iso-with-zone.ts';
import type { PictureWay, ReportPicture } from '../../reporting/report-picture.ts';

/** A picture made fresh by `prepare-picture.ts`. */
export interface Prepared {
  blob: Blob;
  width: number;
  height: number;
}

/** The pictures of the report being worked on. Every change is stored at once; it rejects when it was not stored. */
export interface PictureState {
  /** Oldest first. */
  pictures: ReadonlySignal<ReportPicture[]>;
  /** Ids of stored pictures that cannot be read. */
  unreadable: ReadonlySignal<string[]>;
  /** Id of the one being blacked out: until that is stored, what is to be hidden would still leave with it. */
  covering: Signal<string | null>;
  add(prepared: Prepared, way: PictureWay): Promise<void>;
  /** Puts a painted-over one in its place. */
  cover(id: string, prepared: Prepared): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Start {
  pictures: ReportPicture[];
  unreadable: string[];
  keeper: { put(picture: ReportPicture): Promise<void>; remove(id: string): Promise<void> };
}

/** Starts working on the pictures of a report. */
export function createPictureState({ keeper, ...start }: Start): PictureState {
  const pictures = signal(start.pictures);
  const unreadable = signal(start.unreadable);
  const covering = signal<string | null>(null);
  return {
    pictures,
    unreadable,
    covering,
    async add(prepared, way) {
      const now = new Date();
      // The time comes first, so that keys sort as the pictures came.
      const id = `${now.getTime()}-${crypto.randomUUID()}`;
      const picture = { ...prepared, id, way, addedAt: isoWithZone(now), covered: false };
      await keeper.put(picture);
      pictures.value = [...pictures.value, picture];
    },
    async cover(id, prepared) {
      const old = pictures.value.find((picture) => picture.id === id);
      if (!old) return;
      const picture = { ...old, ...prepared, covered: true };
      await keeper.put(picture);
      pictures.value = pictures.value.map((each) => (each.id === id ? picture : each));
    },
    async remove(id) {
      await keeper.remove(id);
      pictures.value = pictures.value.filter((picture) => picture.id !== id);
      unreadable.value = unreadable.value.filter((each) => each !== id);
    },
  };
}
