// React Aria speaks no Indonesian: this adds what its parts say by themselves, mostly to screen readers.
// Works in the build only; in development those few words stay English.

import type { Plugin } from 'vite'

type Says = string | ((args: Record<string, string>, formatter: { number: (value: unknown) => string }) => string)

const words: Record<string, Record<string, Says>> = {
  autocomplete: { collectionLabel: 'Saran' },
  calendar: {
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    selectedDateDescription: args => `Tanggal terpilih: ${args.date}`,
    selectedRangeDescription: args => `Rentang terpilih: ${args.dateRange}`,
    todayDate: args => `Hari ini, ${args.date}`,
    todayDateSelected: args => `Hari ini, ${args.date} terpilih`,
    dateSelected: args => `${args.date} terpilih`,
    minimumDate: 'Tanggal paling awal',
    maximumDate: 'Tanggal paling akhir',
    dateRange: args => `${args.startDate} sampai ${args.endDate}`,
  },
  combobox: {
    focusAnnouncement: args => `${args.optionText}${args.isSelected ? ', terpilih' : ''}`,
    countAnnouncement: (args, formatter) => `${formatter.number(args.optionCount)} pilihan tersedia.`,
    selectedAnnouncement: args => `${args.optionText}, terpilih`,
    buttonLabel: 'Tampilkan pilihan',
    listboxLabel: 'Pilihan',
  },
  datepicker: {
    era: 'era',
    year: 'tahun',
    month: 'bulan',
    day: 'hari',
    hour: 'jam',
    minute: 'menit',
    second: 'detik',
    dayPeriod: 'AM/PM',
    calendar: 'Kalender',
    startDate: 'Tanggal mulai',
    endDate: 'Tanggal akhir',
    weekday: 'hari dalam minggu',
    timeZoneName: 'zona waktu',
    selectedDateDescription: args => `Tanggal terpilih: ${args.date}`,
  },
  dnd: {
    dropDescriptionKeyboard: 'Tekan Enter untuk menaruh. Tekan Escape untuk batal.',
    dropDescriptionTouch: 'Ketuk dua kali untuk menaruh.',
    dropDescriptionVirtual: 'Klik untuk menaruh.',
    dropCanceled: 'Batal ditaruh.',
    dropComplete: 'Selesai ditaruh.',
    dropIndicator: 'penanda tempat',
  },
  menu: { longPressMessage: 'Tekan lama atau tekan Alt + panah bawah untuk membuka menu' },
  numberfield: { decrease: args => `Kurangi ${args.fieldLabel}`, increase: args => `Tambah ${args.fieldLabel}`, numberField: 'Bidang angka' },
  overlays: { dismiss: 'Tutup' },
  searchfield: { 'Clear search': 'Hapus pencarian' },
  spinbutton: { Empty: 'Kosong' },
  'react-aria-components': { selectPlaceholder: 'Pilih', dropzoneLabel: 'Tempat menaruh berkas' },
}

const place = /react-aria(?:-components)?\/dist\/private\/(?:(\w+)\/)?intlStrings\.mjs$/

function written(part: Record<string, Says>): string {
  const entries = Object.entries(part).map(([name, says]) => `${JSON.stringify(name)}: ${typeof says === 'string' ? JSON.stringify(says) : says.toString()}`)
  return `{${entries.join(',')}}`
}

export function ariaInIndonesian(): Plugin {
  return {
    name: 'aria-in-indonesian',
    enforce: 'pre',
    transform: {
      filter: { id: place },
      handler(code: string, id: string) {
        const part = words[place.exec(id)?.[1] ?? 'react-aria-components']
        // What is not said here stays English.
        return part ? code.replace(/"en-US": (\S+?),?\n/, (line: string, english: string) => `${line.trimEnd().replace(/,?$/, ',')}\n"id-ID": {...${english}, ...${written(part)}},\n`) : null
      },
    },
  }
}
